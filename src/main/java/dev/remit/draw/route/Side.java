package dev.remit.draw.route;

import dev.remit.draw.geometry.Rect;

/// A side of a box.
enum Side {
    LEFT,
    RIGHT,
    TOP,
    BOTTOM;

    private static final double INSET_LEVEL = 16;
    private static final double INSET_UPRIGHT = 8;

    /// Which way a line goes that leaves here.
    Axis axis() {
        return this == LEFT || this == RIGHT ? Axis.LEVEL : Axis.UPRIGHT;
    }

    /// −1 where lines leave towards smaller numbers.
    int direction() {
        return this == LEFT || this == TOP ? -1 : 1;
    }

    /// Where the side lies: its x on the left and right, else its y.
    double of(Rect box) {
        return switch (this) {
            case LEFT -> box.x();
            case RIGHT -> box.right();
            case TOP -> box.y();
            case BOTTOM -> box.bottom();
        };
    }

    /// The first place along the side where a line may leave.
    double first(Rect box) {
        return axis() == Axis.LEVEL ? box.y() + INSET_UPRIGHT : box.x() + INSET_LEVEL;
    }

    /// The last one.
    double last(Rect box) {
        return axis() == Axis.LEVEL ? box.bottom() - INSET_UPRIGHT : box.right() - INSET_LEVEL;
    }
}
