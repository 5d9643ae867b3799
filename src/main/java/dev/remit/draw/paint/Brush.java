package dev.remit.draw.paint;

import dev.remit.draw.View;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;

/// All that one figure is painted with.
record Brush(Surface surface, Palette palette, Metrics metrics, View view) {
    Colour colour(Token token) {
        return palette.colour(token);
    }

    Brush dimmedOn(Colour backdrop) {
        return new Brush(surface, palette.dimmedOn(backdrop), metrics, view);
    }

    /// A line of text that is cut with an ellipsis where it is wider than `width`; none where it could not be read.
    void text(String text, Point at, TextStyle style, Token colour, double width) {
        if (view.isLegible(style.size())) plain(metrics.fitted(text, style, width), at, style, Anchor.START, colour);
    }

    /// The same, centred and not cut.
    void centred(String text, Point at, TextStyle style, Token colour) {
        if (view.isLegible(style.size())) plain(text, at, style, Anchor.MIDDLE, colour);
    }

    void plain(String text, Point at, TextStyle style, Anchor anchor, Token colour) {
        if (!text.isEmpty()) surface.text(text, at, style, anchor, colour(colour));
    }

    double width(String text, TextStyle style) {
        return metrics.width(text, style);
    }
}
