package dev.remit.draw.chart;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.Token;
import dev.remit.text.Text;
import java.util.List;

/// A value that was counted, with the range in which the true one lies.
public record Range(Text spoken, Scale.Tick low, double value, Scale.Tick high, Scale.Tick limit) implements Chart {
    private static final double TOP = 18;
    private static final double THICK = 20;
    private static final double NUMBERS = 16;
    private static final double DOT = 5;
    private static final double WHISKER = 6;

    @Override
    public double height() {
        return TOP + THICK + NUMBERS;
    }

    @Override
    public void paint(double width, Palette palette, Metrics metrics, Surface surface) {
        var scale = Scale.holding(width, high.at(), limit.at());
        double middle = TOP + THICK / 2;
        surface.rectangle(new Rect(0, TOP, width, THICK), 0, Ink.fill(palette.colour(Token.BG_INSET)));
        var pen = Pen.solid(palette.colour(Token.ACCENT), 2);
        double left = scale.x(low.at());
        double right = scale.x(high.at());
        surface.line(List.of(new Point(left, middle), new Point(right, middle)), pen);
        for (double end : List.of(left, right))
            surface.line(List.of(new Point(end, middle - WHISKER), new Point(end, middle + WHISKER)), pen);
        var dot = Rect.around(new Point(scale.x(value), middle), DOT);
        surface.ellipse(dot, Ink.fill(palette.colour(Token.ACCENT)));
        scale.limit(limit, TOP - 4, TOP + THICK, palette, metrics, surface);
        scale.numbers(height() - 3, List.of(high), palette, metrics, surface);
    }
}
