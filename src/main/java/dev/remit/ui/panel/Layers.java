package dev.remit.ui.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Parts that lie over each other, few of them seen at a time. Each comes into the window when it is first seen, since
/// everything in a window is styled and laid out before the window is shown, be it seen or not.
public final class Layers {
    private final StackPane pane = new StackPane();
    private final List<Region> parts = new ArrayList<>();

    public StackPane node() {
        return pane;
    }

    /// Lies over those that were laid before.
    public void lay(Region part) {
        parts.add(part);
        part.visibleProperty().addListener((property, was, is) -> put(part));
        put(part);
    }

    private void put(Region part) {
        if (part.isVisible() && part.getParent() == null) pane.getChildren().add(place(part), part);
    }

    private int place(Region part) {
        return (int) parts.subList(0, parts.indexOf(part)).stream()
                .filter(pane.getChildren()::contains)
                .count();
    }
}
