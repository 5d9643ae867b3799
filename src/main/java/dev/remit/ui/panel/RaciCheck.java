package dev.remit.ui.panel;

import dev.remit.model.Letters;
import dev.remit.model.Severity;
import dev.remit.raci.Row;
import dev.remit.text.Text;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import javafx.scene.control.Label;

/// Whether a row is well formed: exactly one team answers for it, and at least one does it.
final class RaciCheck {
    private RaciCheck() {}

    static Label of(Row row) {
        int accountable = row.count(Letters::isAccountable);
        if (accountable != 1) return wrong(Text.of("{0} A", accountable));
        if (row.count(Letters::isResponsible) == 0) return wrong(Text.of("no R"));
        var fine = Labels.of(Text.of("1 A"), "raci-check", "muted");
        var tick = Icon.CHECK.node(14);
        tick.getStyleClass().add("sign-success");
        fine.setGraphic(tick);
        return fine;
    }

    private static Label wrong(Text words) {
        var label = Labels.of(words, "raci-check", "raci-wrong");
        label.setGraphic(Signs.of(Severity.ERROR, 12));
        return label;
    }
}
