package dev.remit.draw.route;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.geometry.Route;
import java.util.ArrayList;

/// The simplest lines, whatever lies in their way: 0.2 µs each, so for every frame of a drag.
public final class Plain {
    private static final double CLEAR = 20;

    private Plain() {}

    public static Route between(Rect from, Rect to) {
        return between(Foot.alone(0, 0, from), Foot.alone(1, 1, to));
    }

    public static Route between(Foot from, Foot to) {
        var pair = Pair.of(from, to);
        pair.from().settleGap(1);
        pair.to().settleGap(1);
        return Route.through(pair.isInside() ? Inside.points(pair) : outside(pair.from(), pair.to()));
    }

    private static ArrayList<Point> outside(End from, End to) {
        if (from.side == to.side) together(from, to);
        else facing(from, to);
        var points = new ArrayList<>(from.points(0));
        points.addAll(to.points(End.tip()).reversed());
        return points;
    }

    /// Both go around on the same side of both teams.
    private static void together(End from, End to) {
        int direction = from.side.direction();
        double one = from.along * direction;
        double other = to.along * direction;
        from.along = direction * (Math.max(one, other) + CLEAR);
        to.along = from.along;
    }

    /// They meet beside the one that the line leaves, or half way where there is little room.
    private static void facing(End from, End to) {
        double gap = to.along - from.along;
        from.along += Math.abs(gap) < 2 * CLEAR ? gap / 2 : Math.signum(gap) * CLEAR;
        to.along = from.along;
    }
}
