package dev.remit.draw;

import dev.remit.draw.Wire.Way;
import dev.remit.draw.geometry.Rect;
import dev.remit.shape.Id;

/// A side of a chip that lines leave from or arrive at.
record Port(Id chip, Side side) {
    private static final double INSET_LEVEL = 16;
    private static final double INSET_UPRIGHT = 8;

    enum Side {
        TOP,
        BOTTOM,
        LEFT,
        RIGHT;

        boolean isLevel() {
            return this == TOP || this == BOTTOM;
        }

        /// The first place a line may have on this side of a box.
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
    }

    static Side leaving(Way way) {
        return switch (way) {
            case DOWN, UNDER -> Side.BOTTOM;
            case UP -> Side.TOP;
            case RIGHT -> Side.RIGHT;
            case LEFT -> Side.LEFT;
        };
    }

    static Side arriving(Way way) {
        return switch (way) {
            case DOWN -> Side.TOP;
            case UP, UNDER -> Side.BOTTOM;
            case RIGHT -> Side.LEFT;
            case LEFT -> Side.RIGHT;
        };
    }
}
