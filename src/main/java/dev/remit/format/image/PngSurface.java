package dev.remit.format.image;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Polygon;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.geometry.Route;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Dash;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.TextStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/// An image as something a picture is drawn on, through the transform its graphics have.
final class PngSurface implements Surface {
    private static final float MITRE = 10;
    private static final float OPAQUE = 255;

    private final Graphics2D graphics;
    private final PngLetters letters;

    PngSurface(Graphics2D graphics, PngLetters letters) {
        this.graphics = graphics;
        this.letters = letters;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void rectangle(Rect box, double radius, Ink ink) {
        draw(
                radius > 0
                        ? new RoundRectangle2D.Double(
                                box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius)
                        : new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()),
                ink);
    }

    @Override
    public void ellipse(Rect box, Ink ink) {
        draw(new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height()), ink);
    }

    @Override
    public void polygon(Polygon shape, Ink ink) {
        var path = path(shape.corners());
        path.closePath();
        draw(path, ink);
    }

    @Override
    public void line(List<Point> points, Pen pen) {
        draw(path(points), Ink.outline(pen));
    }

    @Override
    public void route(Route route, double radius, Pen pen) {
        List<Point> points = route.points();
        var path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        for (int i = 1; i < points.size() - 1; i++) corner(path, points.subList(i - 1, i + 2), radius);
        path.lineTo(points.getLast().x(), points.getLast().y());
        draw(path, Ink.outline(pen));
    }

    @Override
    public void text(String text, Point at, TextStyle style, Anchor anchor, Colour colour) {
        if (text.isEmpty()) return;
        double width = letters.width(text, style);
        double x = switch (anchor) {
            case START -> at.x();
            case MIDDLE -> at.x() - width / 2;
            case END -> at.x() - width;
        };
        graphics.setColor(color(colour));
        if (PngLetters.isComplex(text)) {
            letters.layout(text, style).draw(graphics, (float) x, (float) at.y());
            return;
        }
        for (var piece : letters.pieces(text, style)) {
            graphics.setFont(piece.font());
            graphics.drawString(piece.text(), (float) x, (float) at.y());
            x += piece.width();
        }
    }

    private void draw(Shape shape, Ink ink) {
        ink.fill().ifPresent(colour -> {
            graphics.setColor(color(colour));
            graphics.fill(shape);
        });
        ink.outline().ifPresent(pen -> {
            graphics.setColor(color(pen.colour()));
            graphics.setStroke(stroke(pen));
            graphics.draw(shape);
        });
    }

    private static BasicStroke stroke(Pen pen) {
        float width = (float) pen.width();
        if (pen.dash() == Dash.SOLID)
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITRE);
        float[] lengths = {(float) pen.dash().on(), (float) pen.dash().off()};
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITRE, lengths, 0);
    }

    private static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue(), Math.round((float) colour.alpha() * OPAQUE));
    }

    private static Path2D.Double path(List<Point> points) {
        var path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        for (Point point : points.subList(1, points.size())) path.lineTo(point.x(), point.y());
        return path;
    }

    /// Rounded as far as both segments are long enough.
    private static void corner(Path2D.Double path, List<Point> three, double radius) {
        Point corner = three.get(1);
        double before = corner.distance(three.getFirst()) / 2;
        double after = corner.distance(three.getLast()) / 2;
        double round = Math.min(radius, Math.min(before, after));
        Point in = towards(corner, three.getFirst(), round);
        Point out = towards(corner, three.getLast(), round);
        path.lineTo(in.x(), in.y());
        path.quadTo(corner.x(), corner.y(), out.x(), out.y());
    }

    private static Point towards(Point from, Point to, double by) {
        double length = from.distance(to);
        if (length == 0) return from;
        return from.plus((to.x() - from.x()) / length * by, (to.y() - from.y()) / length * by);
    }
}
