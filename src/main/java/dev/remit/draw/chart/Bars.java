package dev.remit.draw.chart;

import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.Token;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A bar for each of many, such as the load of every team, on one scale, with the limit across all of them.
///
/// @param series what the bars are made of, each with its colour, in the order in which they stand
/// @param limit the highest that is accepted
/// @param reach the value up to which the scale goes at least, so that pieces of one chart share it
public record Bars(
        Text spoken, Stack stack, List<Series> series, List<Line> lines, Optional<Scale.Tick> limit, double reach)
        implements Chart {
    /// How the parts of a bar lie.
    public enum Stack {
        /// Each behind the one before it, so that the whole shows.
        STACKED,
        /// Each on a line of its own, so that they can be compared.
        GROUPED
    }

    /// One of the things that the bars are made of.
    public record Series(String name, Token colour) {}

    /// One bar: as many sizes as there are series, and the words at its end.
    public record Line(String name, List<Double> sizes, String words) {
        public Line {
            sizes = List.copyOf(sizes);
        }

        double sum() {
            return sizes.stream().mapToDouble(Double::doubleValue).sum();
        }

        double largest() {
            return sizes.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        }
    }

    public Bars {
        series = List.copyOf(series);
        lines = List.copyOf(lines);
        for (Line line : lines) {
            if (line.sizes().size() != series.size())
                throw new IllegalArgumentException(line.sizes().size() + " sizes of " + series.size() + " series");
        }
    }

    public static Bars of(Text spoken, Stack stack, List<Series> series, List<Line> lines) {
        return new Bars(spoken, stack, series, lines, Optional.empty(), 0);
    }

    public Bars limited(Scale.Tick tick) {
        return new Bars(spoken, stack, series, lines, Optional.of(tick), reach);
    }

    /// The largest value it has to show.
    double most() {
        var sizes = lines.stream().map(this::end);
        return Stream.concat(Stream.of(reach), sizes)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private double end(Line line) {
        return switch (stack) {
            case STACKED -> line.sum();
            case GROUPED -> line.largest();
        };
    }

    @Override
    public double height() {
        return Beam.height(this);
    }

    /// Pieces show the same scale, so that bars can be compared across pages.
    @Override
    public List<Chart> pieces(double highest) {
        int fitting = Beam.fitting(this, highest);
        var pieces = new ArrayList<Chart>();
        for (int from = 0; from < lines.size(); from += fitting)
            pieces.add(with(lines.subList(from, Math.min(lines.size(), from + fitting))));
        return pieces.isEmpty() ? List.of(this) : pieces;
    }

    private Bars with(List<Line> some) {
        return new Bars(spoken, stack, series, some, limit, most());
    }

    @Override
    public void paint(double width, Palette palette, Metrics metrics, Surface surface) {
        new Beam(this, width, palette, metrics, surface).paint();
    }
}
