package dev.remit.draw.paint;

import dev.remit.draw.View;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;

/// All that one figure is painted with.
record Brush(Surface surface, Palette palette, Metrics metrics, View view) {
    private static final double PLATE = 1.3;
    private static final double ABOVE_BASE = 0.77;
    private static final double MARGIN = 4;

    Colour colour(Token token) {
        return palette.colour(token);
    }

    Brush dimmedOn(Colour backdrop) {
        return new Brush(surface, palette.dimmedOn(backdrop), metrics, view);
    }

    double width(String text, TextStyle style) {
        return metrics.width(text, style);
    }

    /// One line; nothing where it could not be read.
    void text(String text, Point at, TextStyle style, Token colour) {
        text(text, at, style, Anchor.START, colour);
    }

    void text(String text, Point at, TextStyle style, Anchor anchor, Token colour) {
        if (!text.isEmpty() && view.isLegible(style.size())) surface.text(text, at, style, anchor, colour(colour));
    }

    /// A name, cut in the middle where it is wider than its room.
    void name(String whole, double room, Point at, TextStyle style, Token colour) {
        String shown = metrics.fittedName(whole, style, room);
        if (shown.isEmpty() || !view.isLegible(style.size())) return;
        surface.name(shown, whole, at, style, Anchor.START, colour(colour));
    }

    /// On a plate in the colour behind it, so that no line runs through the words.
    void textOn(Colour behind, String text, Point at, TextStyle style, Anchor anchor, Token colour) {
        if (text.isEmpty() || !view.isLegible(style.size())) return;
        plate(behind, text, at, style, anchor);
        text(text, at, style, anchor, colour);
    }

    private void plate(Colour behind, String text, Point at, TextStyle style, Anchor anchor) {
        double width = width(text, style);
        double height = style.size() * PLATE;
        double left = anchor == Anchor.MIDDLE ? at.x() - width / 2 : at.x();
        var plate = new Rect(left - MARGIN, at.y() - height * ABOVE_BASE, width + 2 * MARGIN, height);
        surface.rectangle(plate, 0, Ink.fill(behind));
    }

    /// The same for a name that is cut to its room.
    void nameOn(Colour behind, String whole, double room, Point at, TextStyle style) {
        if (view.isLegible(style.size()))
            plate(behind, metrics.fittedName(whole, style, room), at, style, Anchor.START);
        name(whole, room, at, style, Token.FG);
    }
}
