package dev.remit.editor.guide;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;

/// The two ways along which things are lined up. What is worked out from left to right serves from top to bottom too:
/// x and y change places.
public enum Axis {
    LEVEL,
    UPRIGHT;

    /// There and, as it is its own opposite, back again.
    public Point turn(Point point) {
        return this == LEVEL ? point : new Point(point.y(), point.x());
    }

    public Rect turn(Rect box) {
        return this == LEVEL ? box : new Rect(box.y(), box.x(), box.height(), box.width());
    }
}
