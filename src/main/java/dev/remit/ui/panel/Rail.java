package dev.remit.ui.panel;

import dev.remit.ui.command.Buttons;
import dev.remit.ui.session.Chrome;
import dev.remit.ui.session.Showing;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rooms of the window, down its leading edge.
public final class Rail implements Panel {
    private final VBox items = new VBox();

    public Rail(Buttons buttons) {
        items.getStyleClass().add("rail");
        items.getChildren()
                .setAll(buttons.rail("view.map"), buttons.rail("view.raci"), spring(), buttons.rail("window.settings"));
    }

    @Override
    public Region node() {
        return items;
    }

    @Override
    public void show(Showing showing) {
        boolean isShown = showing.desk().isPresent() && showing.chrome() == Chrome.SHOWN;
        items.setVisible(isShown);
        items.setManaged(isShown);
    }

    private static Region spring() {
        var spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
