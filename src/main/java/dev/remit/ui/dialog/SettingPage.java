package dev.remit.ui.dialog;

import dev.remit.text.Text;
import dev.remit.ui.theme.Icon;
import java.util.List;

/// Settings that belong together.
record SettingPage(Text title, Icon icon, List<Setting> settings) {
    SettingPage {
        settings = List.copyOf(settings);
    }

    /// Those that are looked for; all where the title itself is.
    List<Setting> found(String words) {
        return settings.stream()
                .filter(setting -> setting.found(title.toString()).matches(words))
                .toList();
    }
}
