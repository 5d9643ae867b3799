package dev.remit.draw;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.geometry.Route;

/// Two boxes to be joined by a line of three segments, and the teams they stand in, between which there is room.
record Wire(Rect from, Rect to, Rect fromTeam, Rect toTeam) {
    private static final double TIP = 1;
    private static final double FROM_TEAM = 20;
    private static final double NARROW = 96;
    private static final double LEAST_GAP = 16;
    private static final double FROM_ROW = 3;
    private static final double UNDER_ROW = 9;

    /// Which way the line goes, seen from where it begins.
    enum Way {
        DOWN,
        UP,
        RIGHT,
        LEFT,
        /// Out of the bottom and back into the bottom of a box in the same row.
        UNDER
    }

    static Wire between(Rect from, Rect to) {
        return new Wire(from, to, from, to);
    }

    Way way() {
        if (to.y() >= from.bottom()) return Way.DOWN;
        if (to.bottom() <= from.y()) return Way.UP;
        if (toTeam.x() >= fromTeam.right()) return Way.RIGHT;
        if (toTeam.right() <= fromTeam.x()) return Way.LEFT;
        return Way.UNDER;
    }

    /// Whether the middle segment runs between teams, where there is room for several.
    boolean isRoomy() {
        return switch (way()) {
            case DOWN -> toTeam.y() - fromTeam.bottom() >= LEAST_GAP;
            case UP -> fromTeam.y() - toTeam.bottom() >= LEAST_GAP;
            case RIGHT -> toTeam.x() - fromTeam.right() >= LEAST_GAP;
            case LEFT -> fromTeam.x() - toTeam.right() >= LEAST_GAP;
            case UNDER -> false;
        };
    }

    /// Where the middle segment runs: its y for lines that go up or down, else its x.
    double middle() {
        return switch (way()) {
            case DOWN -> isRoomy() ? within(fromTeam.bottom(), toTeam.y()) : from.bottom() + FROM_ROW;
            case UP -> isRoomy() ? within(fromTeam.y(), toTeam.bottom()) : from.y() - FROM_ROW;
            case RIGHT -> within(fromTeam.right(), toTeam.x());
            case LEFT -> within(fromTeam.x(), toTeam.right());
            case UNDER -> Math.max(from.bottom(), to.bottom()) + UNDER_ROW;
        };
    }

    /// The line that leaves at `start`, arrives at `end`, and crosses over at `middle`.
    Route route(double start, double end, double middle) {
        return switch (way()) {
            case DOWN -> upright(start, from.bottom(), end, to.y() - TIP, middle);
            case UP -> upright(start, from.y(), end, to.bottom() + TIP, middle);
            case UNDER -> upright(start, from.bottom(), end, to.bottom() + TIP, middle);
            case RIGHT -> level(start, from.right(), end, to.x() - TIP, middle);
            case LEFT -> level(start, from.x(), end, to.right() + TIP, middle);
        };
    }

    private static double within(double near, double far) {
        double gap = Math.abs(far - near);
        return gap <= NARROW ? (near + far) / 2 : near + Math.signum(far - near) * FROM_TEAM;
    }

    private static Route upright(double startX, double startY, double endX, double endY, double middle) {
        var start = new Point(startX, startY);
        var end = new Point(endX, endY);
        if (startX == endX) return Route.of(start, end);
        return Route.of(start, new Point(startX, middle), new Point(endX, middle), end);
    }

    private static Route level(double startY, double startX, double endY, double endX, double middle) {
        var start = new Point(startX, startY);
        var end = new Point(endX, endY);
        if (startY == endY) return Route.of(start, end);
        return Route.of(start, new Point(middle, startY), new Point(middle, endY), end);
    }
}
