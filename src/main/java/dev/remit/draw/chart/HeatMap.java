package dev.remit.draw.chart;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;

/// A table of shaded cells, the darker the more, each with its number, such as the hours of a day by sites. Shades
/// differ in lightness alone, so that they tell the same in grey.
///
/// @param columns the heads, from left to right; one that is empty leaves room to the one before it
/// @param most the value that is darkest; more than 0
public record HeatMap(Text spoken, List<String> columns, List<Line> lines, double most) implements Chart {
    private static final double HEAD = 18;
    private static final double LINE = 22;
    private static final double MOST_NAME = 220;
    private static final double GAP = 8;

    /// The longest name must not be cut because a sum of widths came out a little less.
    private static final double ROUNDING = 0.01;

    private static final double BASE = 4;
    private static final double LEAST = 0.08;
    private static final double LIGHT_ENOUGH = 4.5;

    /// One row: as many values as there are columns.
    public record Line(String name, List<Spot> spots) {
        public Line {
            spots = List.copyOf(spots);
        }
    }

    /// One cell.
    ///
    /// @param words what stands in it; empty leaves it to its shade
    public record Spot(double value, String words) {}

    public HeatMap {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        for (Line line : lines) {
            if (line.spots().size() != columns.size())
                throw new IllegalArgumentException(line.spots().size() + " values under " + columns.size() + " heads");
        }
    }

    @Override
    public double height() {
        return HEAD + lines.size() * LINE;
    }

    @Override
    public List<Chart> pieces(double most) {
        int fitting = Math.max(1, (int) ((most - HEAD) / LINE));
        var pieces = new ArrayList<Chart>();
        for (int from = 0; from < lines.size(); from += fitting)
            pieces.add(with(lines.subList(from, Math.min(lines.size(), from + fitting))));
        return pieces.isEmpty() ? List.of(this) : pieces;
    }

    private HeatMap with(List<Line> some) {
        return new HeatMap(spoken, columns, some, most);
    }

    @Override
    public void paint(double width, Palette palette, Metrics metrics, Surface surface) {
        double names = names(metrics);
        double cell = columns.isEmpty() ? 0 : (width - names) / columns.size();
        for (int i = 0; i < columns.size(); i++) {
            var at = new Point(names + (i + 0.5) * cell, HEAD - 6);
            surface.text(columns.get(i), at, TextStyle.CAPTION, Anchor.MIDDLE, palette.colour(Token.FG_MUTED));
        }
        for (int i = 0; i < lines.size(); i++) {
            double top = HEAD + i * LINE;
            String name = metrics.fittedName(lines.get(i).name(), TextStyle.LABEL, names - GAP + ROUNDING);
            var at = new Point(0, top + LINE / 2 + BASE);
            surface.name(name, lines.get(i).name(), at, TextStyle.LABEL, Anchor.START, palette.colour(Token.FG));
            paint(lines.get(i), new Rect(names, top, cell, LINE), palette, metrics, surface);
        }
    }

    private double names(Metrics metrics) {
        double longest = lines.stream()
                .mapToDouble(line -> metrics.width(line.name(), TextStyle.LABEL))
                .max()
                .orElse(0);
        return Math.min(longest, MOST_NAME) + GAP;
    }

    private void paint(Line line, Rect first, Palette palette, Metrics metrics, Surface surface) {
        for (int i = 0; i < line.spots().size(); i++) {
            var spot = line.spots().get(i);
            var box = new Rect(first.x() + i * first.width(), first.y(), first.width(), first.height());
            Colour shade = shade(spot, palette);
            surface.rectangle(box, 0, Ink.fill(shade).outlined(Pen.solid(palette.colour(Token.BORDER), 1)));
            if (metrics.width(spot.words(), TextStyle.CAPTION) > box.width()) continue;
            var at = new Point(box.middleX(), box.middleY() + BASE);
            surface.text(spot.words(), at, TextStyle.CAPTION, Anchor.MIDDLE, over(shade, palette));
        }
    }

    /// Nothing is the ground itself, and the least of something can be told from it.
    private Colour shade(Spot spot, Palette palette) {
        var ground = palette.colour(Token.BG);
        if (spot.value() <= 0) return ground;
        double share = LEAST + (1 - LEAST) * Math.clamp(spot.value() / most, 0, 1);
        return palette.colour(Token.LOAD_DOMAINS).at(share).over(ground);
    }

    private static Colour over(Colour shade, Palette palette) {
        var ink = palette.colour(Token.FG);
        return ink.contrast(shade) >= LIGHT_ENOUGH ? ink : palette.colour(Token.BG);
    }
}
