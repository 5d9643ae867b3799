package dev.remit.format.page;

import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Weight;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Gauge;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Tile;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How much of a page's width a column wants, by what stands in it, in pixels of 1/96 inch.
///
/// @param least it gives way to where others need room, so that no word is broken that is not very long
/// @param asked by whoever made the table
/// @param easy with which nearly everything in it stands on one line, as far as lines are short
record Demand(int least, int asked, int easy) {
    static final int NAME = 120;
    private static final int LONGEST_LINE = 640;
    private static final int LONG_NAME = 220;
    private static final double GIVES_WAY_TO = 0.75;
    private static final double STRETCHES_TO = 1.4;
    private static final double NEARLY_ALL = 0.9;

    /// More rows would seldom say anything else.
    private static final int LOOKED_AT = 2_000;

    private static final int PADDING = 18;
    private static final int GAUGE = 40 + 72;
    private static final int SIGN = 15;
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Metrics METRICS = Metrics.estimated();

    /// Half a pixel more than the print has, as figures of equal width are wider than estimated.
    private static final TextStyle TEXT = new TextStyle(10.5, Weight.REGULAR);

    /// Browsers without the family of ours have wider bold letters.
    private static final TextStyle HEAD = new TextStyle(11.5, Weight.SEMIBOLD);

    static Demand of(TableBlock table, int place) {
        var column = table.columns().get(place);
        int head = PADDING + up(longest(column.label(), HEAD));
        int word = PADDING + up(most(table, place, cell -> word(cell)));
        int easy = Math.max(head, PADDING + up(nearlyMost(table, place)));
        int asked = column.width() == 0 ? Math.clamp(easy, NAME, LONG_NAME) : column.width();
        int least = Math.max(Math.min(word, up(asked * STRETCHES_TO)), Math.min(easy, up(asked * GIVES_WAY_TO)));
        return new Demand(Math.max(head, least), asked, Math.min(LONGEST_LINE, easy));
    }

    /// What it takes of what it asked for: no more than it fills.
    int content() {
        return Math.max(least, Math.min(asked, easy));
    }

    private static double most(TableBlock table, int place, ToDoubleFunction<Cell> width) {
        return cells(table, place).mapToDouble(width).max().orElse(0);
    }

    /// A few long lines among many do not take the room from all the others.
    private static double nearlyMost(TableBlock table, int place) {
        double[] lines =
                cells(table, place).mapToDouble(cell -> line(cell)).sorted().toArray();
        return lines.length == 0 ? 0 : lines[(int) Math.ceil(lines.length * NEARLY_ALL) - 1];
    }

    private static Stream<Cell> cells(TableBlock table, int place) {
        return table.groups().stream()
                .flatMap(group -> group.rows().stream())
                .limit(LOOKED_AT)
                .map(row -> row.cells().get(place));
    }

    private static double line(Cell cell) {
        return sign(cell) + METRICS.width(text(cell), TEXT) + extra(cell);
    }

    private static double word(Cell cell) {
        return sign(cell) + longest(text(cell), TEXT) + extra(cell);
    }

    private static double longest(String text, TextStyle style) {
        return words(text).mapToDouble(word -> METRICS.width(word, style)).max().orElse(0);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(SPACE.split(text));
    }

    static String text(Cell cell) {
        return switch (cell) {
            case Words words -> words.text();
            case Quantity number -> number.shown();
            case Tile tile -> tile.plain();
            case Gauge _, Blank _ -> "";
        };
    }

    private static double extra(Cell cell) {
        return cell instanceof Gauge ? GAUGE : 0;
    }

    private static double sign(Cell cell) {
        return switch (cell) {
            case Words words -> sign(words.tone());
            case Quantity number -> sign(number.tone());
            case Gauge _, Tile _, Blank _ -> 0;
        };
    }

    private static double sign(Tone tone) {
        return tone == Tone.NEUTRAL ? 0 : SIGN;
    }

    private static int up(double width) {
        return (int) Math.ceil(width);
    }
}
