package dev.remit.draw.chart;

import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.Token;
import dev.remit.text.Text;
import java.util.List;

/// What something is made of, side by side on a scale that shows how much of it is too much.
///
/// @param near from where on it is near the limit; the limit itself where nothing is said of that
public record Bar(Text spoken, List<Part> parts, Scale.Tick near, Scale.Tick limit) implements Chart {
    private static final double TOP = 18;
    private static final double THICK = 22;
    private static final double BAND = 5;
    private static final double NUMBERS = 16;
    private static final double GAP = 2;

    /// One of the parts, in units of the scale.
    public record Part(Token colour, double size) {}

    public Bar {
        parts = List.copyOf(parts);
    }

    public double sum() {
        return parts.stream().mapToDouble(Part::size).sum();
    }

    @Override
    public double height() {
        return TOP + THICK + 2 + BAND + NUMBERS;
    }

    @Override
    public void paint(double width, Palette palette, Metrics metrics, Surface surface) {
        var scale = Scale.holding(width, sum(), limit.at());
        surface.rectangle(new Rect(0, TOP, width, THICK), 0, Ink.fill(palette.colour(Token.BG_INSET)));
        paintParts(scale, palette, surface);
        paintBands(scale, palette, surface);
        scale.limit(limit, TOP - 4, TOP + THICK + 4 + BAND, palette, metrics, surface);
        scale.numbers(height() - 3, ticks(), palette, metrics, surface);
    }

    private List<Scale.Tick> ticks() {
        return near.equals(limit) ? List.of() : List.of(near);
    }

    private void paintParts(Scale scale, Palette palette, Surface surface) {
        double from = 0;
        for (Part part : parts) {
            double left = scale.x(from);
            double right = scale.x(from + part.size()) - GAP;
            var box = Rect.between(left, TOP, right, TOP + THICK);
            if (box.width() > 0) surface.rectangle(box, 0, ink(part, palette));
            from += part.size();
        }
    }

    /// One without a colour of its own is an outline.
    private static Ink ink(Part part, Palette palette) {
        var fill = Ink.fill(palette.colour(part.colour()));
        return part.colour() == Token.BG ? fill.outlined(Pen.solid(palette.colour(Token.BORDER_CONTROL), 1)) : fill;
    }

    /// The bands grow from a thin one to a thick one, so that they are told apart without their colours.
    private void paintBands(Scale scale, Palette palette, Surface surface) {
        paintBand(scale, new Rect(0, BAND - 1, near.at(), 1), Token.SUCCESS, palette, surface);
        paintBand(scale, new Rect(near.at(), BAND - 3, limit.at() - near.at(), 3), Token.WARNING, palette, surface);
        double rest = scale.most() - limit.at();
        paintBand(scale, new Rect(limit.at(), 0, rest, BAND), Token.ERROR, palette, surface);
    }

    /// @param band across in units of the scale, down from the top of the bands
    private static void paintBand(Scale scale, Rect band, Token colour, Palette palette, Surface surface) {
        double top = TOP + THICK + 2 + band.y();
        var box = Rect.between(scale.x(band.x()), top, scale.x(band.right()), top + band.height());
        if (box.width() > 0) surface.rectangle(box, 0, Ink.fill(palette.colour(colour)));
    }
}
