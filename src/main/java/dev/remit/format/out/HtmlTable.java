package dev.remit.format.out;

import dev.remit.format.Guard;
import dev.remit.format.page.Xml;
import dev.remit.report.Cell;
import dev.remit.report.Grid;
import java.util.List;

/// A table as a fragment of HTML, as word processors and spreadsheets take it from the clipboard.
///
/// A spreadsheet runs a cell of HTML as a formula too, so text is guarded here as well.
public final class HtmlTable {
    private HtmlTable() {}

    public static String of(Grid grid) {
        var xml = new Xml();
        xml.single("meta", "charset", "utf-8").open("table");
        row(xml, "th", grid.header());
        grid.rows().forEach(row -> row(xml, "td", row.stream().map(Cell::plain).toList()));
        return xml.close().toString();
    }

    private static void row(Xml xml, String tag, List<String> values) {
        xml.open("tr");
        values.forEach(value -> xml.element(tag, Guard.on(value)));
        xml.close();
    }
}
