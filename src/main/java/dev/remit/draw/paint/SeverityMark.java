package dev.remit.draw.paint;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Polygon;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.Token;
import dev.remit.model.Severity;

/// The sign of a severity, told apart by its shape alone: hexagon, triangle, circle.
final class SeverityMark {
    private static final double UPWARDS = -Math.PI / 2;
    /// A triangle looks as large as a circle when its corners reach this much further out.
    private static final double TRIANGLE = 1.15;

    private SeverityMark() {}

    static Token token(Severity severity) {
        return switch (severity) {
            case ERROR -> Token.ERROR;
            case WARNING -> Token.WARNING;
            case INFO -> Token.INFORMATION;
        };
    }

    static void paint(Severity severity, Point middle, double radius, Colour colour, Surface surface) {
        var ink = Ink.fill(colour);
        switch (severity) {
            case ERROR -> surface.polygon(Polygon.regular(middle, radius, 6, 0), ink);
            case WARNING -> surface.polygon(Polygon.regular(middle.plus(0, 1), radius * TRIANGLE, 3, UPWARDS), ink);
            case INFO -> surface.ellipse(Rect.around(middle, radius), ink);
        }
    }
}
