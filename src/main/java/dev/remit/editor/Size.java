package dev.remit.editor;

import dev.remit.draw.geometry.Point;

/// How large the window onto a diagram is, in pixels of the screen.
public record Size(double width, double height) {
    public static final Size NONE = new Size(0, 0);
    /// About what a map gets of a window before it is laid out: a document is read and drawn for it by then.
    public static final Size USUAL = new Size(800, 600);

    public boolean isNone() {
        return width <= 0 || height <= 0;
    }

    public Point middle() {
        return new Point(width / 2, height / 2);
    }
}
