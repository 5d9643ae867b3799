package dev.remit.draw;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;

/// Lets what is worked out for one team above another serve for teams side by side too: x and y change places.
enum Axis {
    UPRIGHT,
    LEVEL;

    /// There and, as it is its own opposite, back again.
    Point turn(Point point) {
        return this == UPRIGHT ? point : new Point(point.y(), point.x());
    }

    Rect turn(Rect box) {
        return this == UPRIGHT ? box : new Rect(box.y(), box.x(), box.height(), box.width());
    }

    Room turn(Room room) {
        return this == UPRIGHT
                ? room
                : new Room(
                        turn(room.box()), room.kept().stream().map(this::turn).toList());
    }
}
