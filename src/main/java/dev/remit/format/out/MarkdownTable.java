package dev.remit.format.out;

import dev.remit.report.Cell;
import dev.remit.report.Grid;
import java.util.List;
import java.util.stream.Collectors;

/// A table as GitHub's Markdown has it. Whatever could mean something to Markdown or HTML is escaped.
public final class MarkdownTable {
    private static final String MEANT = "\\`*_{}[]<>#|~&$!@:";

    private MarkdownTable() {}

    public static String of(Grid grid) {
        var out = new StringBuilder();
        line(out, grid.header());
        out.append("|").repeat(" --- |", grid.header().size()).append('\n');
        grid.rows().forEach(row -> line(out, row.stream().map(Cell::plain).toList()));
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> values) {
        out.append(values.stream().map(MarkdownTable::escaped).collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    private static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 8);
        OneLine.of(text).codePoints().forEach(letter -> {
            if (MEANT.indexOf(letter) >= 0) safe.append('\\');
            safe.appendCodePoint(letter);
        });
        return safe.toString();
    }
}
