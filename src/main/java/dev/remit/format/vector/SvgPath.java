package dev.remit.format.vector;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Route;
import java.util.List;

/// The path data of a route, its corners rounded as far as its segments are long enough.
final class SvgPath {
    private SvgPath() {}

    static String of(Route route, double radius) {
        List<Point> points = route.points();
        var path = new StringBuilder("M").append(pair(points.getFirst()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            double before = corner.distance(points.get(i - 1)) / 2;
            double after = corner.distance(points.get(i + 1)) / 2;
            double round = Math.min(radius, Math.min(before, after));
            path.append('L').append(pair(towards(corner, points.get(i - 1), round)));
            path.append('Q').append(pair(corner)).append(' ').append(pair(towards(corner, points.get(i + 1), round)));
        }
        return path.append('L').append(pair(points.getLast())).toString();
    }

    private static Point towards(Point from, Point to, double by) {
        double length = from.distance(to);
        if (length == 0) return from;
        return from.plus((to.x() - from.x()) / length * by, (to.y() - from.y()) / length * by);
    }

    private static String pair(Point point) {
        return SvgSurface.number(point.x()) + " " + SvgSurface.number(point.y());
    }
}
