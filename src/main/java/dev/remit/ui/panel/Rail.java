package dev.remit.ui.panel;

import dev.remit.ui.command.Buttons;
import dev.remit.ui.session.Showing;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rooms of the window, down its leading edge.
public final class Rail implements Panel {
    private final VBox items = new VBox();

    public Rail(Buttons buttons) {
        items.getStyleClass().add("rail");
        items.getChildren().setAll(buttons.rail("view.map"), buttons.rail("view.raci"));
    }

    @Override
    public Region node() {
        return items;
    }

    @Override
    public void show(Showing showing) {
        items.setVisible(showing.desk().isPresent());
        items.setManaged(showing.desk().isPresent());
    }
}
