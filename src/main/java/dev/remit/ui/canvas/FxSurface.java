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
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ArcType;
import javafx.scene.text.TextAlignment;

/// A canvas of the window as something a picture is drawn on, seen through a camera.
///
/// Everything is drawn in pixels of the screen and not through a transform: letters larger than 80 would be outlines,
/// which take ten times as long as the images they are cut from else. And whatever can be is a filled box, since the
/// software pipeline strokes and rounds through a path, 50 µs each.
public final class FxSurface implements Surface {
    /// Radii of less than that cannot be told from square corners.
    private static final double SQUARE = 1.25;

    /// Seen from farther away dashes stay as they are, since smaller ones run together.
    private static final double LEAST_DASHES = 0.5;

    private final GraphicsContext canvas;
    private final Fonts fonts;
    private final double zoom;
    private final Point offset;
    private final Map<Colour, Paint> paints = new HashMap<>();

    public FxSurface(GraphicsContext canvas, Fonts fonts, Camera camera) {
        this.canvas = canvas;
        this.fonts = fonts;
        zoom = camera.zoom();
        offset = camera.offset();
        canvas.setTransform(1, 0, 0, 1, 0, 0);
    }

    @Override
    public void rectangle(Rect box, double radius, Ink ink) {
        Rect seen = seen(box);
        double corner = radius * zoom < SQUARE ? 0 : radius * zoom;
        ink.fill().ifPresent(colour -> fill(seen, corner, colour));
        ink.outline().ifPresent(pen -> outline(seen, corner, pen));
    }

    @Override
    public void ellipse(Rect box, Ink ink) {
        Rect seen = seen(box);
        ink.fill().ifPresent(colour -> {
            canvas.setFill(paint(colour));
            canvas.fillOval(seen.x(), seen.y(), seen.width(), seen.height());
        });
        ink.outline().ifPresent(pen -> {
            take(pen, pen.dash());
            canvas.strokeOval(seen.x(), seen.y(), seen.width(), seen.height());
        });
    }

    @Override
    public void polygon(Polygon shape, Ink ink) {
        double[] xs = xs(shape.corners());
        double[] ys = ys(shape.corners());
        ink.fill().ifPresent(colour -> {
            canvas.setFill(paint(colour));
            canvas.fillPolygon(xs, ys, xs.length);
        });
        ink.outline().ifPresent(pen -> {
            take(pen, pen.dash());
            canvas.strokePolygon(xs, ys, xs.length);
        });
    }

    @Override
    public void line(List<Point> points, Pen pen) {
        take(pen, pen.dash());
        canvas.strokePolyline(xs(points), ys(points), points.size());
    }

    @Override
    public void route(Route route, double radius, Pen pen) {
        double cut = radius * zoom < SQUARE ? 0 : radius * zoom;
        if (cut > 0) take(pen, Dash.SOLID);
        segments(pen).line(xs(route.points()), ys(route.points()), cut);
    }

    @Override
    public void text(String text, Point at, TextStyle style, Anchor anchor, Colour colour) {
        canvas.setFill(paint(colour));
        canvas.setFont(fonts.of(style.sized(style.size() * zoom)));
        canvas.setTextAlign(
                switch (anchor) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        canvas.fillText(text, x(at), y(at));
    }

    private void fill(Rect seen, double corner, Colour colour) {
        canvas.setFill(paint(colour));
        if (corner == 0) canvas.fillRect(seen.x(), seen.y(), seen.width(), seen.height());
        else if (corner <= RoundBox.LARGEST) new RoundBox(canvas).fill(seen, corner);
        else canvas.fillRoundRect(seen.x(), seen.y(), seen.width(), seen.height(), 2 * corner, 2 * corner);
    }

    private void outline(Rect seen, double corner, Pen pen) {
        boolean isSmall = corner <= RoundBox.LARGEST;
        if (pen.dash() == Dash.SOLID && corner > 0 && isSmall) {
            canvas.setFill(paint(pen.colour()));
            new RoundBox(canvas).ring(seen, corner, pen.width() * zoom);
        } else if (isSmall) {
            segments(pen).frame(seen, corner);
            if (corner > 0) corners(seen, corner, pen);
        } else {
            take(pen, pen.dash());
            canvas.strokeRoundRect(seen.x(), seen.y(), seen.width(), seen.height(), 2 * corner, 2 * corner);
        }
    }

    private void corners(Rect box, double corner, Pen pen) {
        take(pen, pen.dash());
        double size = 2 * corner;
        canvas.strokeArc(box.x(), box.y(), size, size, 90, 90, ArcType.OPEN);
        canvas.strokeArc(box.right() - size, box.y(), size, size, 0, 90, ArcType.OPEN);
        canvas.strokeArc(box.x(), box.bottom() - size, size, size, 180, 90, ArcType.OPEN);
        canvas.strokeArc(box.right() - size, box.bottom() - size, size, size, 270, 90, ArcType.OPEN);
    }

    private Segments segments(Pen pen) {
        canvas.setFill(paint(pen.colour()));
        return new Segments(canvas, pen.width() * zoom, on(pen.dash()), off(pen.dash()));
    }

    private void take(Pen pen, Dash dash) {
        canvas.setStroke(paint(pen.colour()));
        canvas.setLineWidth(pen.width() * zoom);
        if (dash == Dash.SOLID) canvas.setLineDashes();
        else canvas.setLineDashes(on(dash), off(dash));
    }

    private double on(Dash dash) {
        return dash.on() * Math.max(zoom, LEAST_DASHES);
    }

    private double off(Dash dash) {
        return dash.off() * Math.max(zoom, LEAST_DASHES);
    }

    private Paint paint(Colour colour) {
        return paints.computeIfAbsent(colour, it -> Color.rgb(it.red(), it.green(), it.blue(), it.alpha()));
    }

    private Rect seen(Rect box) {
        return new Rect(
                box.x() * zoom + offset.x(), box.y() * zoom + offset.y(), box.width() * zoom, box.height() * zoom);
    }

    private double[] xs(List<Point> points) {
        double[] xs = new double[points.size()];
        for (int i = 0; i < xs.length; i++) xs[i] = x(points.get(i));
        return xs;
    }

    private double[] ys(List<Point> points) {
        double[] ys = new double[points.size()];
        for (int i = 0; i < ys.length; i++) ys[i] = y(points.get(i));
        return ys;
    }

    private double x(Point point) {
        return point.x() * zoom + offset.x();
    }

    private double y(Point point) {
        return point.y() * zoom + offset.y();
    }
}
