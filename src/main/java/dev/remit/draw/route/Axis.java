package dev.remit.draw.route;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;

/// Which way a line leaves a box. What is said of `along` and `across` then holds for both ways.
enum Axis {
    /// To the left or right: along is x, across is y.
    LEVEL,
    /// Up or down: along is y, across is x.
    UPRIGHT;

    Point point(double along, double across) {
        return this == LEVEL ? new Point(along, across) : new Point(across, along);
    }

    /// Where a box begins along the axis.
    double low(Rect box) {
        return this == LEVEL ? box.x() : box.y();
    }

    /// Where it ends.
    double high(Rect box) {
        return this == LEVEL ? box.right() : box.bottom();
    }

    Axis other() {
        return this == LEVEL ? UPRIGHT : LEVEL;
    }
}
