package dev.remit.draw.geometry;

import java.util.ArrayList;
import java.util.List;

/// A line of segments that are all parallel to an axis: what a surface can draw fast.
public record Route(List<Point> points) {
    public Route {
        points = List.copyOf(points);
        if (points.size() < 2) throw new IllegalArgumentException("A route has two points or more: " + points);
        for (int i = 1; i < points.size(); i++) check(points.get(i - 1), points.get(i));
    }

    public static Route of(Point... points) {
        return new Route(List.of(points));
    }

    /// Through these points without those that lie on a straight way between two others.
    public static Route through(List<Point> points) {
        var corners = new ArrayList<Point>(points.size());
        for (Point point : points) {
            if (!corners.isEmpty() && corners.getLast().equals(point)) continue;
            int count = corners.size();
            if (count > 1 && isStraight(corners.get(count - 2), corners.get(count - 1), point)) corners.removeLast();
            corners.add(point);
        }
        if (corners.size() == 1) corners.add(corners.getFirst());
        return new Route(corners);
    }

    public Point start() {
        return points.getFirst();
    }

    public Point end() {
        return points.getLast();
    }

    /// The last point that differs from the end: where an arrow at the end comes from.
    public Point beforeEnd() {
        int at = points.size() - 2;
        while (at > 0 && points.get(at).equals(end())) at--;
        return points.get(at);
    }

    /// The middle of its longest segment: where a label disturbs least.
    public Point middle() {
        int longest = 1;
        for (int i = 2; i < points.size(); i++) {
            if (length(i) > length(longest)) longest = i;
        }
        Point from = points.get(longest - 1);
        Point to = points.get(longest);
        return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }

    public Rect box() {
        return Rect.holding(points);
    }

    public Route moved(double dx, double dy) {
        return new Route(points.stream().map(point -> point.plus(dx, dy)).toList());
    }

    /// Whether a segment passes within that distance of the point.
    public boolean passes(Point point, double within) {
        for (int i = 1; i < points.size(); i++) {
            if (Rect.holding(points.subList(i - 1, i + 1)).grown(within).contains(point)) return true;
        }
        return false;
    }

    /// Whether a segment shares something with the box.
    public boolean passes(Rect box) {
        for (int i = 1; i < points.size(); i++) {
            if (touches(points.get(i - 1), points.get(i), box)) return true;
        }
        return false;
    }

    private static boolean touches(Point from, Point to, Rect box) {
        return Math.min(from.x(), to.x()) <= box.right()
                && Math.max(from.x(), to.x()) >= box.x()
                && Math.min(from.y(), to.y()) <= box.bottom()
                && Math.max(from.y(), to.y()) >= box.y();
    }

    private double length(int segment) {
        return points.get(segment).distance(points.get(segment - 1));
    }

    private static boolean isStraight(Point one, Point two, Point three) {
        return one.x() == two.x() && two.x() == three.x() || one.y() == two.y() && two.y() == three.y();
    }

    private static void check(Point from, Point to) {
        if (from.x() != to.x() && from.y() != to.y())
            throw new IllegalArgumentException("Not parallel to an axis: " + from + " to " + to);
    }
}
