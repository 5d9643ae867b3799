package dev.remit.draw.paint;

import dev.remit.draw.Grouping;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Polygon;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import dev.remit.text.Text;

/// Paints which way value flows: a dashed block arrow and its name, at the top right of a value stream.
record FlowPaint(Brush brush) {
    private static final Text NAME = Text.of("Flow of value");
    private static final double INSET = 16;
    private static final double MIDDLE = 16;
    private static final double LENGTH = 76;
    private static final double HEAD = 12;
    private static final double HALF_HEAD = 9;
    private static final double HALF_SHAFT = 5;
    private static final double GAP = 8;
    private static final double ROOM = 320;

    /// @param taken how much of the width the stream's own label needs
    void paint(Grouping stream, double taken) {
        if (stream.box().width() < taken + ROOM) return;
        double right = stream.box().right() - INSET;
        double middle = stream.box().y() + MIDDLE;
        Polygon arrow = switch (stream.flow()) {
            case LEFT_TO_RIGHT -> arrow(right - LENGTH, right, middle);
            case RIGHT_TO_LEFT -> arrow(right, right - LENGTH, middle);
        };
        brush.surface().polygon(arrow, Ink.outline(Pen.dashed(brush.colour(Token.FLOW), 1.5)));
        var at = new Point(right - LENGTH - GAP, middle + 4);
        brush.text(NAME.toString(), at, TextStyle.CAPTION, Anchor.END, Token.FLOW);
    }

    private static Polygon arrow(double tail, double tip, double middle) {
        double neck = tip - Math.signum(tip - tail) * HEAD;
        return Polygon.of(
                new Point(tail, middle - HALF_SHAFT),
                new Point(neck, middle - HALF_SHAFT),
                new Point(neck, middle - HALF_HEAD),
                new Point(tip, middle),
                new Point(neck, middle + HALF_HEAD),
                new Point(neck, middle + HALF_SHAFT),
                new Point(tail, middle + HALF_SHAFT));
    }
}
