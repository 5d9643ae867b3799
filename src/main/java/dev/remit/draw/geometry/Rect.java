package dev.remit.draw.geometry;

import java.util.Collection;

/// An upright box by its top left corner and its size, which is never negative.
public record Rect(double x, double y, double width, double height) {
    public static final Rect EMPTY = new Rect(0, 0, 0, 0);

    public static Rect between(double left, double top, double right, double bottom) {
        return new Rect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    /// A square or circle's box around its middle.
    public static Rect around(Point middle, double radius) {
        return new Rect(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    }

    /// The smallest box that holds all points; empty at the origin for none.
    public static Rect holding(Collection<Point> points) {
        if (points.isEmpty()) return EMPTY;
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return between(left, top, right, bottom);
    }

    /// The smallest box that holds all boxes; empty at the origin for none.
    public static Rect covering(Collection<Rect> boxes) {
        return boxes.stream().reduce(Rect::union).orElse(EMPTY);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middleX() {
        return x + width / 2;
    }

    public double middleY() {
        return y + height / 2;
    }

    public Point corner() {
        return new Point(x, y);
    }

    public Point middle() {
        return new Point(middleX(), middleY());
    }

    /// Where the way from its middle to a point leaves it; the point itself where that lies inside.
    public Point edgeTowards(Point point) {
        Point way = point.minus(middle());
        double across = way.x() == 0 ? 1 : Math.min(1, width / 2 / Math.abs(way.x()));
        double down = way.y() == 0 ? 1 : Math.min(1, height / 2 / Math.abs(way.y()));
        double share = Math.min(across, down);
        return middle().plus(way.x() * share, way.y() * share);
    }

    public boolean contains(Point point) {
        return point.x() >= x && point.x() < right() && point.y() >= y && point.y() < bottom();
    }

    public boolean contains(Rect other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /// Whether both share an area; boxes that only touch do not.
    public boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public Rect union(Rect other) {
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /// Larger by so much on each side; smaller for less than 0.
    public Rect grown(double by) {
        return between(x - by, y - by, right() + by, bottom() + by);
    }

    public Rect moved(double dx, double dy) {
        return new Rect(x + dx, y + dy, width, height);
    }

    public Rect at(double newX, double newY) {
        return new Rect(newX, newY, width, height);
    }
}
