package dev.remit.ui.panel;

import dev.remit.ui.session.Showing;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The place of a pane that comes when it first has its turn, so that the map does not wait for what is around it.
/// It has its size and colour from the beginning, and nothing moves when the pane comes.
public final class Berth extends StackPane {
    private final Region pane;

    public Berth(Region pane) {
        this.pane = pane;
        getStyleClass().add("pane");
    }

    /// What shows the pane, and puts it in before.
    public Consumer<Showing> before(Consumer<Showing> show) {
        return showing -> {
            fill();
            show.accept(showing);
        };
    }

    /// It is styled now, so that the turn is known to have taken that long, and the next one waits for another frame.
    void fill() {
        if (!getChildren().isEmpty()) return;
        getChildren().setAll(pane);
        pane.applyCss();
    }
}
