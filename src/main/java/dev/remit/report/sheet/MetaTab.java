package dev.remit.report.sheet;

import dev.remit.model.Document;
import dev.remit.report.Cell;
import dev.remit.report.Quantity;
import dev.remit.report.Request;
import dev.remit.report.Scattered;
import dev.remit.report.Tab;
import dev.remit.report.Tab.Head;
import dev.remit.report.Tab.Kind;
import dev.remit.report.Words;
import java.util.ArrayList;
import java.util.List;

/// The hidden sheet by which a workbook is known again: what it is of, and what stood in each row when it was written.
public final class MetaTab {
    public static final String KEY = "Key";
    public static final String VALUE = "Value";
    public static final String HASH = "hash";
    public static final String ORGANISATION = "organisation";

    private MetaTab() {}

    public static Tab of(Request request, List<Tab> tabs) {
        var heads = List.of(Head.of(KEY, Kind.ID), Head.of(VALUE, Kind.ID));
        return Tab.of(Sheets.META, "", "", heads, () -> rows(request, tabs).iterator())
                .hidden();
    }

    private static List<List<Cell>> rows(Request request, List<Tab> tabs) {
        var rows = new ArrayList<List<Cell>>();
        for (var tab : tabs) hash(tab, rows);
        var hashes = rows.stream().map(row -> row.getLast().plain()).toList();
        rows.addAll(
                0,
                List.of(
                        row("schemaVersion", Document.VERSION),
                        row(ORGANISATION, request.provenance().organisation()),
                        row("asOf", request.provenance().asOf().toString()),
                        row("file", request.edition().file()),
                        row(HASH, RowHash.of(hashes, hashes))));
        return rows;
    }

    private static void hash(Tab tab, List<List<Cell>> rows) {
        for (var cells : tab.rows()) {
            var heads = new ArrayList<String>();
            var values = new ArrayList<String>();
            Scattered.visit(cells, (column, cell) -> {
                heads.add(tab.heads().get(column).label());
                values.add(plain(cell));
            });
            rows.add(row(tab.name() + "!" + cells.getFirst().plain(), RowHash.of(heads, values)));
        }
    }

    /// A number has no zeros at its end once a spreadsheet has held it.
    private static String plain(Cell cell) {
        return cell instanceof Quantity number
                ? number.value().stripTrailingZeros().toPlainString()
                : cell.plain();
    }

    private static List<Cell> row(String key, String value) {
        return List.of(new Words(key), new Words(value));
    }
}
