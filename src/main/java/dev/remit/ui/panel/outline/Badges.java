package dev.remit.ui.panel.outline;

import dev.remit.draw.Tally;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import javafx.scene.layout.HBox;

/// How many of the gravest there are, as a sign with a number: all of them would take the room of the name.
final class Badges extends HBox {
    Badges() {
        super(6);
        getStyleClass().add("badges");
        setMinWidth(USE_PREF_SIZE);
    }

    void show(Tally tally) {
        getChildren().clear();
        tally.worst().ifPresent(severity -> {
            var label = Labels.of(Integer.toString(tally.count(severity)), "small");
            label.setGraphic(Signs.of(severity, 10));
            getChildren().add(label);
        });
    }
}
