package dev.remit.format.page;

import dev.remit.report.Column;
import dev.remit.report.TableBlock;
import java.util.List;
import java.util.stream.IntStream;

/// What the columns of a table take of a page: each what it needs, then what it asked for and fills, then what lets it
/// stand on one line, and at last what it asked for. Columns that take all that is left still do.
final class Shares {
    private static final int GROUP = 92;

    private Shares() {}

    /// The least a table of these columns takes.
    static int least(TableBlock table, List<Demand> demands) {
        return group(table) + demands.stream().mapToInt(Demand::least).sum();
    }

    static TableBlock of(TableBlock table, List<Demand> demands, int page) {
        var widths = demands.stream().mapToInt(Demand::least).toArray();
        int room = page - group(table);
        raise(widths, demands.stream().mapToInt(Demand::content).toArray(), room);
        raise(widths, demands.stream().mapToInt(Demand::easy).toArray(), room);
        raise(widths, demands.stream().mapToInt(Demand::asked).toArray(), room);
        var columns = IntStream.range(0, widths.length)
                .mapToObj(i -> sized(table.columns().get(i), widths[i]))
                .toList();
        return new TableBlock(table.caption(), table.groupLabel(), columns, table.groups(), table.totals());
    }

    /// As far as the room allows, each by the same share of what it lacks.
    private static void raise(int[] widths, int[] goals, int page) {
        int spare = page - IntStream.of(widths).sum();
        int lacking = IntStream.range(0, widths.length)
                .map(i -> Math.max(0, goals[i] - widths[i]))
                .sum();
        if (spare <= 0 || lacking == 0) return;
        double share = Math.min(1, (double) spare / lacking);
        for (int i = 0; i < widths.length; i++) widths[i] += (int) (Math.max(0, goals[i] - widths[i]) * share);
    }

    private static Column sized(Column column, int width) {
        if (column.width() == 0) return column;
        return new Column(column.id(), column.label(), column.under(), column.kind(), width);
    }

    private static int group(TableBlock table) {
        return table.isGrouped() ? GROUP : 0;
    }
}
