package dev.remit.draw.chart;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import java.util.List;

/// Where values lie across a chart, from 0 on.
///
/// @param most the value at its right edge
public record Scale(double width, double most) {
    private static final double ROOM = 1.1;
    private static final double LIMIT_ROOM = 1.5;

    /// A value with what is written at it.
    public record Tick(double at, String words) {}

    /// One on which the limit lies where the eye finds it, and everything else has room.
    static Scale holding(double width, double value, double limit) {
        double most = Math.max(value * ROOM, limit * LIMIT_ROOM);
        return new Scale(width, most > 0 ? most : 1);
    }

    double x(double value) {
        return Math.clamp(value / most, 0, 1) * width;
    }

    /// A line across the chart with its words above.
    void limit(Tick limit, double top, double bottom, Palette palette, Metrics metrics, Surface surface) {
        double x = x(limit.at());
        var colour = palette.colour(Token.FG);
        surface.rectangle(Rect.between(x - 1, top, x + 1, bottom), 0, Ink.fill(colour));
        double half = metrics.width(limit.words(), TextStyle.LABEL) / 2;
        double middle = Math.clamp(x, Math.min(half, width / 2), Math.max(width - half, width / 2));
        surface.text(limit.words(), new Point(middle, top - 3), TextStyle.LABEL, Anchor.MIDDLE, colour);
    }

    /// The 0 and whatever else is named, beneath the chart.
    void numbers(double baseline, List<Tick> ticks, Palette palette, Metrics metrics, Surface surface) {
        var colour = palette.colour(Token.FG_MUTED);
        surface.text("0", new Point(0, baseline), TextStyle.CAPTION, Anchor.START, colour);
        for (Tick tick : ticks) {
            double half = metrics.width(tick.words(), TextStyle.CAPTION) / 2;
            double middle = Math.clamp(x(tick.at()), half + 12, Math.max(half + 12, width - half));
            surface.text(tick.words(), new Point(middle, baseline), TextStyle.CAPTION, Anchor.MIDDLE, colour);
        }
    }
}
