package dev.remit.draw.chart;

import dev.remit.draw.chart.Bars.Line;
import dev.remit.draw.chart.Bars.Series;
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

/// Paints bars one beneath the other: what they are made of above, names to the left, words behind their ends.
record Beam(Bars chart, double width, Palette palette, Metrics metrics, Surface surface) {
    private static final double KEY = 22;
    private static final double SWATCH = 10;
    private static final double LIMIT = 16;
    private static final double THICK = 12;
    private static final double THIN = 8;
    private static final double SPACE = 6;
    private static final double FOOT = 4;
    private static final double GAP = 8;

    /// The longest name must not be cut because a sum of widths came out a little less.
    private static final double ROUNDING = 0.01;

    private static final double MOST_NAME = 220;
    private static final double NARROWEST = 1;
    private static final double BETWEEN = 2;
    private static final double WORDS = 5;
    private static final double CLEAR = 3;

    static double height(Bars chart) {
        return top(chart) + chart.lines().size() * line(chart) + FOOT;
    }

    /// How many lines fit into a height, one at least.
    static int fitting(Bars chart, double height) {
        return Math.max(1, (int) ((height - top(chart) - FOOT) / line(chart)));
    }

    private static double top(Bars chart) {
        return (chart.series().size() > 1 ? KEY : 0) + (chart.limit().isPresent() ? LIMIT : 0);
    }

    private static double line(Bars chart) {
        return switch (chart.stack()) {
            case STACKED -> THICK + SPACE;
            case GROUPED -> chart.series().size() * THIN + SPACE;
        };
    }

    void paint() {
        if (chart.series().size() > 1) paintKey();
        double left = names();
        double right = words();
        double limit = chart.limit().map(Scale.Tick::at).orElse(0.0);
        var scale = new Scale(width - left - right, Math.max(Math.max(chart.most(), limit * 1.1), Double.MIN_NORMAL));
        double y = top(chart);
        for (Line line : chart.lines()) {
            paint(line, left, y, scale);
            y += line(chart);
        }
        chart.limit().ifPresent(tick -> paintLimit(tick, left, scale));
    }

    private void paintKey() {
        double x = 0;
        int number = 0;
        for (Series each : chart.series()) {
            var swatch = new Rect(x, 3, SWATCH, SWATCH);
            surface.rectangle(swatch, 0, ink(each));
            Hatching.over(swatch, number++, palette, surface);
            x += SWATCH + 5;
            write(each.name(), new Point(x, 12), TextStyle.CAPTION, Anchor.START, Token.FG);
            x += metrics.width(each.name(), TextStyle.CAPTION) + 2 * GAP;
        }
    }

    private void paint(Line line, double left, double top, Scale scale) {
        double thick = line(chart) - SPACE;
        double base = top + thick / 2 + 4;
        String name = metrics.fittedName(line.name(), TextStyle.CAPTION, left - GAP + ROUNDING);
        var at = new Point(0, base);
        surface.name(name, line.name(), at, TextStyle.CAPTION, Anchor.START, palette.colour(Token.FG));
        surface.rectangle(new Rect(left, top, scale.width(), thick), 0, Ink.fill(palette.colour(Token.BG_INSET)));
        double end = switch (chart.stack()) {
            case STACKED -> stacked(line, left, top, scale);
            case GROUPED -> grouped(line, left, top, scale);
        };
        var after = new Point(clear(end + WORDS, line.words(), left, scale), base);
        write(line.words(), after, TextStyle.CAPTION, Anchor.START, Token.FG);
    }

    /// Where words can begin, which is behind the limit where its line would run through them.
    private double clear(double x, String words, double left, Scale scale) {
        double width = metrics.width(words, TextStyle.CAPTION);
        return chart.limit()
                .map(tick -> left + scale.x(tick.at()))
                .filter(limit -> x < limit + CLEAR && x + width > limit - CLEAR)
                .map(limit -> limit + WORDS)
                .orElse(x);
    }

    private double stacked(Line line, double left, double top, Scale scale) {
        double from = 0;
        for (int i = 0; i < line.sizes().size(); i++) {
            double to = from + line.sizes().get(i);
            var part = Rect.between(left + scale.x(from), top, left + scale.x(to) - BETWEEN, top + THICK);
            fill(part, i);
            from = to;
        }
        return left + scale.x(from);
    }

    private double grouped(Line line, double left, double top, Scale scale) {
        for (int i = 0; i < line.sizes().size(); i++) {
            double y = top + i * THIN;
            var part = Rect.between(left, y, left + scale.x(line.sizes().get(i)), y + THIN - 1);
            fill(part, i);
        }
        return left + scale.x(line.largest());
    }

    private void fill(Rect part, int series) {
        if (part.width() < NARROWEST) return;
        surface.rectangle(part, 0, ink(chart.series().get(series)));
        Hatching.over(part, series, palette, surface);
    }

    /// One that shares the ground's colour is an outline.
    private Ink ink(Series series) {
        var fill = Ink.fill(palette.colour(series.colour()));
        return series.colour() == Token.BG ? fill.outlined(Pen.solid(palette.colour(Token.BORDER_CONTROL), 1)) : fill;
    }

    /// Across all bars, its words above the first.
    private void paintLimit(Scale.Tick tick, double left, Scale scale) {
        double x = left + scale.x(tick.at());
        double top = top(chart) - 3;
        var line = Rect.between(x - 0.75, top, x + 0.75, height(chart));
        surface.rectangle(line, 0, Ink.fill(palette.colour(Token.FG)));
        double half = metrics.width(tick.words(), TextStyle.LABEL) / 2;
        var at = new Point(Math.min(x, width - half), top - 3);
        write(tick.words(), at, TextStyle.LABEL, Anchor.MIDDLE, Token.FG);
    }

    private void write(String words, Point at, TextStyle style, Anchor anchor, Token colour) {
        surface.text(words, at, style, anchor, palette.colour(colour));
    }

    private double names() {
        double longest = chart.lines().stream()
                .mapToDouble(line -> metrics.width(line.name(), TextStyle.CAPTION))
                .max()
                .orElse(0);
        return Math.min(longest, MOST_NAME) + GAP;
    }

    private double words() {
        double longest = chart.lines().stream()
                .mapToDouble(line -> metrics.width(line.words(), TextStyle.CAPTION))
                .max()
                .orElse(0);
        return longest + GAP;
    }
}
