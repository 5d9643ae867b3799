package dev.remit.format.out;

import dev.remit.report.Cell;
import dev.remit.report.Grid;
import java.util.List;
import java.util.stream.Collectors;

/// A table as GitHub's Markdown has it. Whatever could mean something to Markdown or HTML is escaped.
public final class MarkdownTable {
    private MarkdownTable() {}

    public static String of(Grid grid) {
        var out = new StringBuilder();
        line(out, grid.header());
        out.append("|").repeat(" --- |", grid.header().size()).append('\n');
        grid.rows().forEach(row -> line(out, row.stream().map(Cell::plain).toList()));
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> values) {
        out.append(values.stream().map(MarkdownText::escaped).collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }
}
