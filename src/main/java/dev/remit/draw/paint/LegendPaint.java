package dev.remit.draw.paint;

import dev.remit.draw.Legend;
import dev.remit.draw.Legend.Entry;
import dev.remit.draw.View;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;

/// Paints a legend at the bottom left of a view, equally large at every zoom.
record LegendPaint(View view, Palette palette, Metrics metrics) {
    private static final double MARGIN = 12;
    private static final double PADDING = 12;
    private static final double LINE = 22;
    private static final double SWATCH = 28;
    private static final double SIGN = 17;
    private static final double GAP = 8;
    private static final double BASE = 4;
    private static final double RADIUS = 6;

    void paint(Legend legend, Surface surface) {
        if (legend.isEmpty()) return;
        Rect box = box(legend);
        var pen = Pen.solid(palette.colour(Token.BORDER), px(1));
        surface.rectangle(box, px(RADIUS), Ink.fill(palette.colour(Token.BG)).outlined(pen));
        double y = box.y() + px(PADDING + LINE / 2);
        write(legend.title().toString(), box.x() + px(PADDING), y, TextStyle.LABEL, Anchor.START, Token.FG, surface);
        for (Entry entry : legend.entries()) {
            y += px(LINE);
            paint(entry, box, y, surface);
        }
    }

    /// Where it is painted.
    Rect box(Legend legend) {
        double width = px(width(legend) + 2 * PADDING);
        double height = px((legend.entries().size() + 1) * LINE + 2 * PADDING);
        Rect part = view.part();
        return new Rect(part.x() + px(MARGIN), part.bottom() - px(MARGIN) - height, width, height);
    }

    private void paint(Entry entry, Rect box, double middle, Surface surface) {
        double left = box.x() + px(PADDING);
        var swatch = new Rect(left, middle - px(SIGN / 2), px(SWATCH), px(SIGN));
        var pen = Pen.solid(palette.colour(Token.EDGE), px(1));
        var fill = Ink.fill(palette.colour(entry.tint().fill()));
        surface.rectangle(swatch, px(3), fill.outlined(pen));
        write(entry.tint().sign(), swatch.middleX(), middle, TextStyle.NUMBER, Anchor.MIDDLE, Token.FG, surface);
        double word = left + px(SWATCH + GAP);
        write(entry.tint().word().toString(), word, middle, TextStyle.TEAM_FACTS, Anchor.START, Token.FG, surface);
        String count = Integer.toString(entry.count());
        double right = box.right() - px(PADDING);
        write(count, right, middle, TextStyle.TEAM_FACTS, Anchor.END, Token.FG_MUTED, surface);
    }

    private void write(
            String text, double x, double middle, TextStyle style, Anchor anchor, Token colour, Surface surface) {
        var at = new Point(x, middle + px(BASE));
        surface.text(text, at, style.sized(px(style.size())), anchor, palette.colour(colour));
    }

    private double width(Legend legend) {
        double widest = metrics.width(legend.title().toString(), TextStyle.LABEL);
        for (Entry entry : legend.entries()) {
            double word = metrics.width(entry.tint().word().toString(), TextStyle.TEAM_FACTS);
            double count = metrics.width(Integer.toString(entry.count()), TextStyle.TEAM_FACTS);
            widest = Math.max(widest, SWATCH + GAP + word + 2 * GAP + count);
        }
        return widest;
    }

    private double px(double count) {
        return view.pixels(count);
    }
}
