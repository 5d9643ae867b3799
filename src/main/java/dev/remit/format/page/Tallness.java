package dev.remit.format.page;

import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Weight;
import dev.remit.report.Block;
import dev.remit.report.Points;
import dev.remit.report.TableBlock;
import dev.remit.report.TableBlock.Row;
import java.util.List;

/// About how high blocks come out, in pixels of 1/96 inch. Enough to tell what cannot share a page; only tables and
/// points count, as nothing else grows with the names of an organisation.
final class Tallness {
    private static final int LINE = 14;
    private static final int ROW = 4;
    private static final int HEAD = 30;
    private static final int PADDING = 18;
    private static final int POINT_LINE = 16;
    private static final int POINT = 18;
    private static final int BESIDE_POINT = 28 + 132;
    private static final int LEAST = 40;
    private static final Metrics METRICS = Metrics.estimated();
    private static final TextStyle TEXT = new TextStyle(10.5, Weight.REGULAR);
    private static final TextStyle LARGER = new TextStyle(11.5, Weight.REGULAR);

    private Tallness() {}

    static int of(List<Block> blocks, int width) {
        return blocks.stream().mapToInt(block -> of(block, width)).sum();
    }

    /// The row that a head must not stand without.
    static int ofFirstRow(TableBlock table, int page) {
        return table.groups().stream()
                .flatMap(group -> group.rows().stream())
                .findFirst()
                .map(row -> of(row, Widths.of(table, page), page))
                .orElse(0);
    }

    private static int of(Block block, int width) {
        return switch (block) {
            case TableBlock table -> of(table, width);
            case Points points ->
                points.points().stream().mapToInt(point -> of(point, width)).sum();
            default -> 0;
        };
    }

    private static int of(TableBlock table, int page) {
        var widths = Widths.of(table, page);
        return HEAD
                + table.groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .mapToInt(row -> of(row, widths, page))
                        .sum();
    }

    private static int of(Row row, Widths widths, int page) {
        int most = 1;
        for (int i = 0; i < row.cells().size(); i++) {
            int width = widths.columns().get(i);
            String text = Demand.text(row.cells().get(i));
            most = Math.max(most, lines(text, TEXT, width > 0 ? width : left(widths, page)));
        }
        return most * LINE + ROW;
    }

    /// What the columns without a width of their own have.
    private static int left(Widths widths, int page) {
        int open = (int) widths.columns().stream().filter(width -> width == 0).count();
        int taken = widths.columns().stream().mapToInt(Integer::intValue).sum() + widths.group();
        return (page - taken) / Math.max(1, open);
    }

    private static int of(Points.Point point, int width) {
        int text = width - BESIDE_POINT;
        int lines = lines(point.title().text(), LARGER, text) + lines(point.text(), LARGER, text);
        return POINT + lines * POINT_LINE;
    }

    private static int lines(String text, TextStyle style, int width) {
        return (int) Math.ceil(METRICS.width(text, style) / Math.max(LEAST, width - PADDING));
    }
}
