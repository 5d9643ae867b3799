package dev.remit.editor.gesture;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.Pointer;

/// One of the eight places around a box by which it is pulled larger, and the edges that go with it.
enum Grip {
    NORTH_WEST(-1, -1),
    NORTH(0, -1),
    NORTH_EAST(1, -1),
    EAST(1, 0),
    SOUTH_EAST(1, 1),
    SOUTH(0, 1),
    SOUTH_WEST(-1, 1),
    WEST(-1, 0);

    private final int across;
    private final int down;

    /// @param across −1 for the left edge, 1 for the right one, 0 for none
    /// @param down −1 for the upper edge, 1 for the lower one, 0 for none
    Grip(int across, int down) {
        this.across = across;
        this.down = down;
    }

    int across() {
        return across;
    }

    int down() {
        return down;
    }

    boolean isCorner() {
        return across != 0 && down != 0;
    }

    Point on(Rect box) {
        return new Point(box.middleX() + across * box.width() / 2, box.middleY() + down * box.height() / 2);
    }

    Pointer pointer() {
        return switch (this) {
            case NORTH_WEST, SOUTH_EAST -> Pointer.RESIZE_FALLING;
            case NORTH_EAST, SOUTH_WEST -> Pointer.RESIZE_RISING;
            case EAST, WEST -> Pointer.RESIZE_ACROSS;
            case NORTH, SOUTH -> Pointer.RESIZE_DOWN;
        };
    }
}
