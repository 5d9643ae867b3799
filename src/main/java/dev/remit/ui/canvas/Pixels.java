package dev.remit.ui.canvas;

import dev.remit.draw.geometry.Point;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// The pixels of the screen that a node is on, of which there may be more or fewer than it counts itself.
record Pixels(Node node) {
    /// To whole pixels: between them all would be blurred, and mixed anew in every frame, 15 ms each.
    Point whole(Point way) {
        double scale = Optional.ofNullable(node.getScene())
                .map(Scene::getWindow)
                .map(Window::getOutputScaleX)
                .orElse(1.0);
        return new Point(Math.rint(way.x() * scale) / scale, Math.rint(way.y() * scale) / scale);
    }
}
