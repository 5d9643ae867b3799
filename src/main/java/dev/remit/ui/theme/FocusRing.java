package dev.remit.ui.theme;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A ring over the edges of a list while the keyboard is on it: what the list holds would cover one of its own.
public final class FocusRing {
    private FocusRing() {}

    public static Region around(Region list) {
        var ring = new Region();
        ring.getStyleClass().add("focus-ring");
        ring.setMouseTransparent(true);
        ring.visibleProperty().bind(list.focusVisibleProperty());
        var both = new StackPane(list, ring);
        both.setMinSize(0, 0);
        return both;
    }
}
