package dev.remit.draw.geometry;

import java.util.List;

/// A closed shape with straight sides, by its corners.
public record Polygon(List<Point> corners) {
    public Polygon {
        corners = List.copyOf(corners);
    }

    public static Polygon of(Point... corners) {
        return new Polygon(List.of(corners));
    }

    /// A box with its four corners cut off.
    public static Polygon octagon(Rect box, double cut) {
        double right = box.right();
        double bottom = box.bottom();
        return of(
                new Point(box.x() + cut, box.y()),
                new Point(right - cut, box.y()),
                new Point(right, box.y() + cut),
                new Point(right, bottom - cut),
                new Point(right - cut, bottom),
                new Point(box.x() + cut, bottom),
                new Point(box.x(), bottom - cut),
                new Point(box.x(), box.y() + cut));
    }

    /// A shape whose corners lie on a circle, the first at that angle (0 points right, a quarter turn points down).
    public static Polygon regular(Point middle, double radius, int corners, double firstAngle) {
        var points = new Point[corners];
        for (int i = 0; i < corners; i++) {
            double angle = firstAngle + 2 * Math.PI * i / corners;
            points[i] = middle.plus(radius * Math.cos(angle), radius * Math.sin(angle));
        }
        return of(points);
    }

    public Polygon moved(double dx, double dy) {
        return new Polygon(corners.stream().map(corner -> corner.plus(dx, dy)).toList());
    }

    public Rect box() {
        return Rect.holding(corners);
    }

    /// Whether the point lies inside, by counting the sides to its right.
    public boolean contains(Point point) {
        boolean inside = false;
        for (int i = 0, before = corners.size() - 1; i < corners.size(); before = i++) {
            if (crosses(corners.get(before), corners.get(i), point)) inside = !inside;
        }
        return inside;
    }

    private static boolean crosses(Point from, Point to, Point point) {
        if (from.y() > point.y() == to.y() > point.y()) return false;
        double x = from.x() + (point.y() - from.y()) * (to.x() - from.x()) / (to.y() - from.y());
        return point.x() < x;
    }
}
