package dev.remit.ui.dialog;

import dev.remit.format.order.Wish;
import dev.remit.report.Section;
import dev.remit.text.Text;
import dev.remit.ui.theme.Labels;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/// The parts of a report that can be left out. A report without any is one with all.
record SectionTicks(Wish wish, Consumer<Wish> chosen) {
    VBox node() {
        var box = new VBox(2, Labels.of(Text.of("Parts"), "setting-label"));
        for (Section section : wish.sections())
            box.getChildren()
                    .add(OptionControls.tick(
                            section.name(), "section-" + section.id(), wants(section), on -> turn(section, on)));
        return box;
    }

    private boolean wants(Section section) {
        var only = wish.telling().sections();
        return only.isEmpty() || only.contains(section.id());
    }

    private void turn(Section section, boolean on) {
        Set<String> wanted = wish.sections().stream()
                .filter(each -> each.equals(section) ? on : wants(each))
                .map(Section::id)
                .collect(Collectors.toSet());
        boolean isAll = wanted.isEmpty() || wanted.size() == wish.sections().size();
        chosen.accept(wish.told(wish.telling().only(isAll ? Set.of() : wanted)));
    }
}
