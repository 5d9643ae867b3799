package dev.remit.format.out;

import dev.remit.format.Guard;
import dev.remit.report.Cell;
import dev.remit.report.Grid;
import java.util.List;
import java.util.stream.Collectors;

/// A table as values between tabs, as spreadsheets take it from the clipboard: text guarded against formulas.
///
/// The format has no way to write a tab or a line end inside a value, so each becomes a space. A value that holds a
/// quote is quoted, since spreadsheets read a quote at the start as the beginning of one.
public final class Tsv {
    private Tsv() {}

    public static String of(Grid grid) {
        var out = new StringBuilder();
        line(out, grid.header());
        grid.rows().forEach(row -> line(out, row.stream().map(Cell::plain).toList()));
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> values) {
        out.append(values.stream().map(Tsv::value).collect(Collectors.joining("\t")))
                .append('\n');
    }

    private static String value(String text) {
        String guarded = Guard.on(OneLine.of(text).strip());
        return guarded.indexOf('"') < 0 ? guarded : '"' + guarded.replace("\"", "\"\"") + '"';
    }
}
