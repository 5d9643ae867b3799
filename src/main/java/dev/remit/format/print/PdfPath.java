package dev.remit.format.print;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.geometry.Route;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// The paths of figures, to hundredths of a unit: more cannot be seen, and fewer digits make smaller files.
final class PdfPath {
    /// How far the handles of a curve reach that is a quarter of a circle.
    private static final double QUARTER = 0.5523;

    private static final double PARTS = 100;

    private final PDPageContentStream content;

    PdfPath(PDPageContentStream content) {
        this.content = content;
    }

    static float number(double value) {
        return (float) (Math.round(value * PARTS) / PARTS);
    }

    void box(Rect box) throws IOException {
        content.addRect(number(box.x()), number(box.y()), number(box.width()), number(box.height()));
    }

    /// A box with corners of these radii; an ellipse where they are half its sides.
    void rounded(Rect box, double across, double down) throws IOException {
        double right = box.right() - across;
        double bottom = box.bottom() - down;
        double a = across * QUARTER;
        double d = down * QUARTER;
        move(box.x() + across, box.y());
        line(right, box.y());
        curve(right + a, box.y(), box.right(), box.y() + down - d, box.right(), box.y() + down);
        line(box.right(), bottom);
        curve(box.right(), bottom + d, right + a, box.bottom(), right, box.bottom());
        line(box.x() + across, box.bottom());
        curve(box.x() + across - a, box.bottom(), box.x(), bottom + d, box.x(), bottom);
        line(box.x(), box.y() + down);
        curve(box.x(), box.y() + down - d, box.x() + across - a, box.y(), box.x() + across, box.y());
        content.closePath();
    }

    void line(List<Point> points) throws IOException {
        move(points.getFirst().x(), points.getFirst().y());
        for (Point point : points.subList(1, points.size())) line(point.x(), point.y());
    }

    /// Corners are rounded as far as the segments are long enough.
    void route(Route route, double radius) throws IOException {
        List<Point> points = route.points();
        move(points.getFirst().x(), points.getFirst().y());
        for (int i = 1; i < points.size() - 1; i++) corner(points.get(i - 1), points.get(i), points.get(i + 1), radius);
        line(points.getLast().x(), points.getLast().y());
    }

    void outline(Shape shape) throws IOException {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int end = 0;
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> move(at[0], at[1]);
                case PathIterator.SEG_LINETO -> line(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> {
                    raised(x, y, at);
                    end = 2;
                }
                case PathIterator.SEG_CUBICTO -> {
                    curve(at[0], at[1], at[2], at[3], at[4], at[5]);
                    end = 4;
                }
                default -> content.closePath();
            }
            x = at[end];
            y = at[end + 1];
        }
    }

    /// A curve with one handle as one with two, the only kind PDF has.
    private void raised(double x, double y, double[] at) throws IOException {
        curve(
                x + (at[0] - x) * 2 / 3,
                y + (at[1] - y) * 2 / 3,
                at[2] + (at[0] - at[2]) * 2 / 3,
                at[3] + (at[1] - at[3]) * 2 / 3,
                at[2],
                at[3]);
    }

    private void corner(Point before, Point corner, Point after, double radius) throws IOException {
        double round = Math.min(radius, Math.min(corner.distance(before), corner.distance(after)) / 2);
        Point in = towards(corner, before, round);
        Point out = towards(corner, after, round);
        Point first = towards(in, corner, round * QUARTER);
        Point second = towards(out, corner, round * QUARTER);
        line(in.x(), in.y());
        curve(first.x(), first.y(), second.x(), second.y(), out.x(), out.y());
    }

    private static Point towards(Point from, Point to, double by) {
        double length = from.distance(to);
        if (length == 0) return from;
        return from.plus((to.x() - from.x()) / length * by, (to.y() - from.y()) / length * by);
    }

    private void move(double x, double y) throws IOException {
        content.moveTo(number(x), number(y));
    }

    private void line(double x, double y) throws IOException {
        content.lineTo(number(x), number(y));
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
        content.curveTo(number(x1), number(y1), number(x2), number(y2), number(x), number(y));
    }
}
