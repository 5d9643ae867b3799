package dev.remit.ui.panel;

import dev.remit.draw.Tally;
import dev.remit.model.Severity;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import javafx.scene.layout.HBox;

/// How many errors and warnings, as signs with numbers.
final class Badges extends HBox {
    Badges() {
        super(6);
        getStyleClass().add("badges");
        setMinWidth(USE_PREF_SIZE);
    }

    void show(Tally tally) {
        getChildren().clear();
        for (Severity severity : Severity.values()) {
            if (tally.count(severity) == 0) continue;
            var label = Labels.of(Integer.toString(tally.count(severity)), "small");
            label.setGraphic(Signs.of(severity, 10));
            getChildren().add(label);
        }
    }
}
