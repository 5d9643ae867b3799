package dev.remit.draw.chart;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.Token;
import java.util.List;

/// Strokes over the parts of bars where there are no colours to tell them apart by: none over the first, rising ones
/// over the second, falling ones over the third.
final class Hatching {
    private static final double PITCH = 4;

    private Hatching() {}

    /// @param series which of the parts it is, from 0
    static void over(Rect box, int series, Palette palette, Surface surface) {
        if (!palette.isGrey() || series == 0 || series > 2) return;
        boolean rises = series == 1;
        var pen = Pen.solid(stroke(palette), 1);
        for (double at = PITCH; at < box.width() + box.height(); at += PITCH) line(box, at, rises, pen, surface);
    }

    private static Colour stroke(Palette palette) {
        return palette.colour(Token.BG);
    }

    /// From the upper or lower edge to the opposite one, cut off at the ends of the box.
    private static void line(Rect box, double at, boolean rises, Pen pen, Surface surface) {
        double over = Math.max(0, at - box.width());
        double under = Math.min(box.height(), at);
        var one = new Point(box.x() + at - over, edge(box, over, rises));
        var other = new Point(box.x() + at - under, edge(box, under, rises));
        surface.line(List.of(one, other), pen);
    }

    private static double edge(Rect box, double depth, boolean rises) {
        return rises ? box.bottom() - (box.height() - depth) : box.bottom() - depth;
    }
}
