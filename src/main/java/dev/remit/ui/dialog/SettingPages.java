package dev.remit.ui.dialog;

import dev.remit.text.Text;
import dev.remit.ui.command.Desktop;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.choice.Preferences;
import dev.remit.ui.theme.Icon;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;

/// All that can be set, page by page.
record SettingPages(Session session, Desktop desktop, KeyTable keys) {
    List<SettingPage> all() {
        return List.of(general(), canvas(), files(), keyboard(), privacy(), reset());
    }

    private SettingPage general() {
        // A Mac scales by itself and takes no wish.
        var names = desktop == Desktop.MAC ? List.of("theme", "motion") : List.of("theme", "scale", "motion");
        return page(Text.of("General"), Icon.SETTINGS, names);
    }

    private SettingPage canvas() {
        return page(Text.of("Canvas"), Icon.CANVAS, List.of("wheel", "doubleClick", "grid", "guides"));
    }

    private SettingPage files() {
        return new SettingPage(
                Text.of("Files"),
                Icon.FILE,
                List.of(
                        doing(
                                Text.of("Recent files"),
                                Text.of(
                                        "The list on the start page and in the File menu; the files stay where they are."),
                                Text.of("Clear list"),
                                now -> now.recent().isEmpty(),
                                now -> now.with("recent", List.of())),
                        Setting.fact(
                                Text.of("Line ends").toString(),
                                Text.of("Lines end with LF on every system, so that version control sees only what you"
                                                + " changed.")
                                        .toString()),
                        Setting.fact(
                                Text.of("Saving").toString(),
                                Text.of(
                                                "A file is written only when you save it. The version before is kept as a backup"
                                                        + " apart from your own folders.")
                                        .toString())));
    }

    private SettingPage keyboard() {
        var table = Setting.above(
                        Text.of("Commands").toString(),
                        Text.of("Choose a command, then change its keys.").toString(),
                        keys.node(),
                        now -> {})
                .found(keys.words());
        return new SettingPage(
                Text.of("Keyboard"), Icon.KEYBOARD, List.of(new SettingControls(session).of("preset"), table));
    }

    private SettingPage privacy() {
        return new SettingPage(
                Text.of("Privacy"),
                Icon.PRIVACY,
                List.of(
                        Setting.fact(
                                Text.of("No network").toString(),
                                Text.of(
                                                "Remit never connects to anything. What your organisation looks like stays on this"
                                                        + " computer.")
                                        .toString()),
                        Setting.fact(
                                Text.of("No telemetry").toString(),
                                Text.of(
                                                "Nothing about how you use Remit is collected or sent, so there is nothing to switch"
                                                        + " off.")
                                        .toString())));
    }

    private SettingPage reset() {
        return new SettingPage(
                Text.of("Reset"),
                Icon.RESET,
                List.of(
                        doing(
                                Text.of("Panes"),
                                Text.of("Every pane is shown, as wide and high as at first."),
                                Text.of("Reset panes"),
                                now -> now.folded().isEmpty() && now.sizes().isEmpty(),
                                now -> now.with("folded", Set.of()).with("sizes", Map.of())),
                        doing(
                                Text.of("Everything"),
                                Text.of(
                                        "All settings and keys are as at first. Documents and the list of recent files stay."),
                                Text.of("Reset everything"),
                                Preferences::isUsual,
                                Preferences::reset)));
    }

    private SettingPage page(Text title, Icon icon, List<String> names) {
        var controls = new SettingControls(session);
        return new SettingPage(title, icon, names.stream().map(controls::of).toList());
    }

    /// Something that is done at once, as long as there is something to do.
    private Setting doing(
            Text label, Text help, Text verb, Predicate<Preferences> isDone, UnaryOperator<Preferences> change) {
        var button = new Button(verb.toString());
        button.setOnAction(event -> session.prefer(change));
        return Setting.beside(label.toString(), help.toString(), button, now -> button.setDisable(isDone.test(now)));
    }
}
