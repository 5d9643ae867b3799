package dev.remit.ui.panel;

import dev.remit.ui.session.Showing;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// A part of the window. It is told what to show at most once a pulse.
public interface Panel {
    Region node();

    void show(Showing showing);

    /// Parts of it that may be shown a moment later, each by itself: the same instances each time.
    default List<Consumer<Showing>> inTurn() {
        return List.of();
    }
}
