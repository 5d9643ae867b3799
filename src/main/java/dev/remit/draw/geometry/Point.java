package dev.remit.draw.geometry;

/// A place in the plane, or the way from one place to another.
public record Point(double x, double y) {
    public static final Point ORIGIN = new Point(0, 0);

    public Point plus(Point way) {
        return new Point(x + way.x, y + way.y);
    }

    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    public Point minus(Point from) {
        return new Point(x - from.x, y - from.y);
    }

    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
