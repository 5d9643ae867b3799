package dev.remit.ui.panel;

import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The line between two panes, which a hand can drag to make a pane wider or higher.
final class Sash extends Region {
    private static final double LEAST = 160;

    private final Orientation orientation;
    private final Region pane;
    private final int sign;
    private double from;
    private double size;

    /// A standing line resizes the width of the pane on its `side`, a lying one the height.
    enum Side {
        BEFORE(1),
        AFTER(-1);

        private final int sign;

        Side(int sign) {
            this.sign = sign;
        }
    }

    Sash(Orientation orientation, Region pane, Side side) {
        this.orientation = orientation;
        this.pane = pane;
        this.sign = side.sign;
        boolean stands = orientation == Orientation.VERTICAL;
        getStyleClass().addAll("sash", stands ? "sash-standing" : "sash-lying");
        setCursor(stands ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        setOnMousePressed(this::take);
        setOnMouseDragged(this::drag);
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(pane.visibleProperty());
    }

    private void take(MouseEvent event) {
        from = at(event);
        size = stands() ? pane.getWidth() : pane.getHeight();
    }

    private void drag(MouseEvent event) {
        double wanted = Math.max(LEAST, size + sign * (at(event) - from));
        if (stands()) pane.setPrefWidth(wanted);
        else pane.setPrefHeight(wanted);
    }

    private boolean stands() {
        return orientation == Orientation.VERTICAL;
    }

    private double at(MouseEvent event) {
        return stands() ? event.getScreenX() : event.getScreenY();
    }
}
