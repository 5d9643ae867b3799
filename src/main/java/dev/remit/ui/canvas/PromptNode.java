package dev.remit.ui.canvas;

import dev.remit.editor.Camera;
import javafx.scene.layout.Region;

/// How one prompt looks.
interface PromptNode {
    Region node();

    /// Puts the keyboard into it.
    void start();

    /// Where it stands on a map of that size.
    void place(Camera camera, double width, double height);

    /// More may be known now of what it shows.
    default void refresh() {}
}
