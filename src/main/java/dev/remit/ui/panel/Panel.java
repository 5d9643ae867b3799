package dev.remit.ui.panel;

import dev.remit.ui.session.Showing;
import javafx.scene.layout.Region;

/// A part of the window. It is told what to show at most once a pulse.
public interface Panel {
    Region node();

    void show(Showing showing);
}
