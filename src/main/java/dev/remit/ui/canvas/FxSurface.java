package dev.remit.ui.canvas;

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
import dev.remit.editor.Camera;
import dev.remit.ui.theme.Fonts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.TextAlignment;

/// A canvas of the window as something a picture is drawn on, seen through a camera.
public final class FxSurface implements Surface {
    private static final double CUT_STRAIGHT = 4;

    private final GraphicsContext canvas;
    private final Fonts fonts;
    private final double zoom;
    private final Map<Colour, Paint> paints = new HashMap<>();

    public FxSurface(GraphicsContext canvas, Fonts fonts, Camera camera) {
        this.canvas = canvas;
        this.fonts = fonts;
        this.zoom = camera.zoom();
        canvas.setTransform(
                zoom, 0, 0, zoom, camera.offset().x(), camera.offset().y());
    }

    @Override
    public void rectangle(Rect box, double radius, Ink ink) {
        ink.fill().ifPresent(colour -> fill(box, 2 * radius, colour));
        ink.outline().ifPresent(pen -> {
            take(pen);
            canvas.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
        });
    }

    @Override
    public void ellipse(Rect box, Ink ink) {
        ink.fill().ifPresent(colour -> {
            canvas.setFill(paint(colour));
            canvas.fillOval(box.x(), box.y(), box.width(), box.height());
        });
        ink.outline().ifPresent(pen -> {
            take(pen);
            canvas.strokeOval(box.x(), box.y(), box.width(), box.height());
        });
    }

    @Override
    public void polygon(Polygon shape, Ink ink) {
        double[] x = coordinates(shape.corners(), Point::x);
        double[] y = coordinates(shape.corners(), Point::y);
        ink.fill().ifPresent(colour -> {
            canvas.setFill(paint(colour));
            canvas.fillPolygon(x, y, x.length);
        });
        ink.outline().ifPresent(pen -> {
            take(pen);
            canvas.strokePolygon(x, y, x.length);
        });
    }

    @Override
    public void line(List<Point> points, Pen pen) {
        take(pen);
        canvas.strokePolyline(coordinates(points, Point::x), coordinates(points, Point::y), points.size());
    }

    /// Solid segments are filled boxes: stroking them takes three to five times as long.
    @Override
    public void route(Route route, double radius, Pen pen) {
        boolean isSolid = pen.dash() == Dash.SOLID;
        if (isSolid && radius * zoom <= CUT_STRAIGHT) segments(route, radius, pen);
        else rounded(route, radius, pen);
    }

    @Override
    public void text(String text, Point at, TextStyle style, Anchor anchor, Colour colour) {
        canvas.setFill(paint(colour));
        canvas.setFont(fonts.of(style));
        canvas.setTextAlign(
                switch (anchor) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        canvas.fillText(text, at.x(), at.y());
    }

    private void fill(Rect box, double arc, Colour colour) {
        canvas.setFill(paint(colour));
        if (arc == 0) canvas.fillRect(box.x(), box.y(), box.width(), box.height());
        else canvas.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
    }

    private void segments(Route route, double radius, Pen pen) {
        List<Point> points = route.points();
        take(pen);
        canvas.setFill(paint(pen.colour()));
        Point from = points.getFirst();
        for (int i = 1; i < points.size(); i++) {
            boolean isLast = i == points.size() - 1;
            Point corner = points.get(i);
            Point to = isLast ? corner : towards(corner, points.get(i - 1), radius);
            segment(from, to, pen.width());
            if (isLast) return;
            from = towards(corner, points.get(i + 1), radius);
            canvas.strokeLine(to.x(), to.y(), from.x(), from.y());
        }
    }

    private void segment(Point from, Point to, double width) {
        double x = Math.min(from.x(), to.x());
        double y = Math.min(from.y(), to.y());
        double across = Math.abs(from.x() - to.x());
        double down = Math.abs(from.y() - to.y());
        if (across >= down) canvas.fillRect(x, y - width / 2, across, width);
        else canvas.fillRect(x - width / 2, y, width, down);
    }

    private void rounded(Route route, double radius, Pen pen) {
        List<Point> points = route.points();
        take(pen);
        canvas.beginPath();
        canvas.moveTo(route.start().x(), route.start().y());
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            Point after = towards(corner, points.get(i + 1), radius);
            Point before = towards(corner, points.get(i - 1), radius);
            canvas.lineTo(before.x(), before.y());
            canvas.quadraticCurveTo(corner.x(), corner.y(), after.x(), after.y());
        }
        canvas.lineTo(route.end().x(), route.end().y());
        canvas.stroke();
    }

    /// The point so far from a corner on the way to its neighbour, at most half the way.
    private static Point towards(Point corner, Point neighbour, double radius) {
        double length = corner.distance(neighbour);
        double share = length == 0 ? 0 : Math.min(0.5, radius / length);
        return corner.plus((neighbour.x() - corner.x()) * share, (neighbour.y() - corner.y()) * share);
    }

    private void take(Pen pen) {
        canvas.setStroke(paint(pen.colour()));
        canvas.setLineWidth(pen.width());
        if (pen.dash() == Dash.SOLID) canvas.setLineDashes();
        else canvas.setLineDashes(pen.dash().on(), pen.dash().off());
    }

    private Paint paint(Colour colour) {
        return paints.computeIfAbsent(colour, it -> Color.rgb(it.red(), it.green(), it.blue(), it.alpha()));
    }

    private static double[] coordinates(List<Point> points, ToDoubleFunction<Point> of) {
        return points.stream().mapToDouble(of).toArray();
    }
}
