package dev.remit.ui.canvas;

import dev.remit.editor.Pointer;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.ImageCursor;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/// What the mouse pointer looks like. Two of them JavaFX does not have, so they are drawn here: black with a white
/// edge, to be seen on any ground.
final class Cursors {
    private static final double SIZE = 32;
    private static final double[] ARROW_X = {1, 1, 5, 8, 11.5, 8.5, 14};
    private static final double[] ARROW_Y = {1, 19, 15, 22, 20.5, 14, 14};
    private static final Point2D BADGE = new Point2D(20, 22);

    private final Map<Pointer, Cursor> drawn = new EnumMap<>(Pointer.class);

    Cursor of(Pointer pointer) {
        return switch (pointer) {
            case ARROW -> Cursor.DEFAULT;
            case OPEN_HAND -> Cursor.OPEN_HAND;
            case CLOSED_HAND -> Cursor.CLOSED_HAND;
            case CROSS -> Cursor.CROSSHAIR;
            case MOVE -> Cursor.MOVE;
            case COPY -> drawn.computeIfAbsent(pointer, any -> drawn(Cursors::copy, new Point2D(1, 1)));
            case REFUSED ->
                drawn.computeIfAbsent(pointer, any -> drawn(Cursors::refused, new Point2D(SIZE / 2, SIZE / 2)));
            case TEXT -> Cursor.TEXT;
            case RESIZE_ACROSS -> Cursor.H_RESIZE;
            case RESIZE_DOWN -> Cursor.V_RESIZE;
            case RESIZE_FALLING -> Cursor.NW_RESIZE;
            case RESIZE_RISING -> Cursor.NE_RESIZE;
        };
    }

    private static Cursor drawn(Consumer<GraphicsContext> drawing, Point2D hot) {
        var canvas = new Canvas(SIZE, SIZE);
        drawing.accept(canvas.getGraphicsContext2D());
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        return new ImageCursor(canvas.snapshot(parameters, null), hot.getX(), hot.getY());
    }

    /// A ring with a bar across it.
    private static void refused(GraphicsContext pen) {
        ring(pen, Color.WHITE, 6);
        ring(pen, Color.BLACK, 3);
    }

    private static void ring(GraphicsContext pen, Color colour, double width) {
        pen.setStroke(colour);
        pen.setLineWidth(width);
        pen.strokeOval(7, 7, 18, 18);
        pen.strokeLine(10, 10, 22, 22);
    }

    /// An arrow with a plus in a badge.
    private static void copy(GraphicsContext pen) {
        pen.setStroke(Color.WHITE);
        pen.setLineWidth(2);
        pen.strokePolygon(ARROW_X, ARROW_Y, ARROW_X.length);
        pen.setFill(Color.BLACK);
        pen.fillPolygon(ARROW_X, ARROW_Y, ARROW_X.length);
        pen.setFill(Color.WHITE);
        pen.fillOval(BADGE.getX() - 8, BADGE.getY() - 8, 16, 16);
        pen.setFill(Color.BLACK);
        pen.fillOval(BADGE.getX() - 7, BADGE.getY() - 7, 14, 14);
        pen.setStroke(Color.WHITE);
        pen.setLineCap(StrokeLineCap.BUTT);
        pen.strokeLine(BADGE.getX() - 4, BADGE.getY(), BADGE.getX() + 4, BADGE.getY());
        pen.strokeLine(BADGE.getX(), BADGE.getY() - 4, BADGE.getX(), BADGE.getY() + 4);
    }
}
