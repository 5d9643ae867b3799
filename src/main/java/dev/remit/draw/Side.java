package dev.remit.draw;

import dev.remit.draw.Wire.Way;
import dev.remit.draw.geometry.Rect;

/// A side of a box that lines leave from or arrive at.
enum Side {
    TOP,
    BOTTOM,
    LEFT,
    RIGHT;

    private static final double INSET_LEVEL = 16;
    private static final double INSET_UPRIGHT = 8;

    static Side leaving(Way way) {
        return switch (way) {
            case DOWN, UNDER -> BOTTOM;
            case UP -> TOP;
            case RIGHT -> RIGHT;
            case LEFT -> LEFT;
        };
    }

    static Side arriving(Way way) {
        return switch (way) {
            case DOWN -> TOP;
            case UP, UNDER -> BOTTOM;
            case RIGHT -> LEFT;
            case LEFT -> RIGHT;
        };
    }

    /// The first place a line may have on this side of a box: its x at top and bottom, else its y.
    double first(Rect box) {
        return isLevel() ? box.x() + INSET_LEVEL : box.y() + INSET_UPRIGHT;
    }

    /// The last one.
    double last(Rect box) {
        return isLevel() ? box.right() - INSET_LEVEL : box.bottom() - INSET_UPRIGHT;
    }

    /// The place nearest to another box; the middle of what both share where they lie opposite.
    double towards(Rect other, Rect box) {
        double first = Math.max(first(box), first(other));
        double last = Math.min(last(box), last(other));
        return Math.clamp((first + last) / 2, first(box), last(box));
    }

    private boolean isLevel() {
        return this == TOP || this == BOTTOM;
    }
}
