package dev.remit.editor;

import dev.remit.draw.geometry.Point;

/// How large the window onto a diagram is, in pixels of the screen.
public record Size(double width, double height) {
    public static final Size NONE = new Size(0, 0);

    public boolean isNone() {
        return width <= 0 || height <= 0;
    }

    public Point middle() {
        return new Point(width / 2, height / 2);
    }
}
