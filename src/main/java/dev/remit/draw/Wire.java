package dev.remit.draw;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.geometry.Route;

/// Two boxes to be joined by a line of three segments, and which way it goes.
///
/// @param middle where the segment in the middle runs: its y for ways up or down, else its x
/// @param space whether that is between teams, where several lines can run side by side
record Wire(Rect from, Rect to, Way way, double middle, Space space) {
    private static final double TIP = 1;

    /// Which way a line leaves.
    enum Way {
        DOWN,
        UP,
        RIGHT,
        LEFT,
        /// Out of the bottom and back into the bottom of a box in the same row.
        UNDER;

        boolean isUpright() {
            return this != RIGHT && this != LEFT;
        }
    }

    /// Where the middle segment runs.
    enum Space {
        BETWEEN_TEAMS,
        BETWEEN_CHIPS
    }

    /// Where it would like to leave.
    double start() {
        return Side.leaving(way).towards(to, from);
    }

    /// Where it would like to arrive.
    double end() {
        return Side.arriving(way).towards(from, to);
    }

    Route route() {
        return route(start(), end(), middle);
    }

    /// The line that leaves at `start`, arrives at `end`, and crosses over at `across`.
    Route route(double start, double end, double across) {
        return switch (way) {
            case DOWN -> upright(start, from.bottom(), end, to.y() - TIP, across);
            case UP -> upright(start, from.y(), end, to.bottom() + TIP, across);
            case UNDER -> upright(start, from.bottom(), end, to.bottom() + TIP, across);
            case RIGHT -> level(start, from.right(), end, to.x() - TIP, across);
            case LEFT -> level(start, from.x(), end, to.right() + TIP, across);
        };
    }

    private static Route upright(double startX, double startY, double endX, double endY, double across) {
        var start = new Point(startX, startY);
        var end = new Point(endX, endY);
        if (startX == endX) return Route.of(start, end);
        return Route.of(start, new Point(startX, across), new Point(endX, across), end);
    }

    private static Route level(double startY, double startX, double endY, double endX, double across) {
        var start = new Point(startX, startY);
        var end = new Point(endX, endY);
        if (startY == endY) return Route.of(start, end);
        return Route.of(start, new Point(across, startY), new Point(across, endY), end);
    }
}
