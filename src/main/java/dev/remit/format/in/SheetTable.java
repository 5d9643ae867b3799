package dev.remit.format.in;

import dev.remit.format.workbook.Held;
import dev.remit.format.workbook.Page;
import dev.remit.report.sheet.RowHash;
import dev.remit.report.sheet.Sheets;
import dev.remit.text.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A sheet as a table: the first row with the head `Id` names the columns, wherever somebody moved them, and every row
/// beneath it is one that may have been edited.
final class SheetTable {
    private static final int MOST_ABOVE = 50;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final Page page;
    private final KnownRows known;
    private final int heads;
    private final Map<String, Integer> columns;

    private SheetTable(Page page, KnownRows known, int heads, Map<String, Integer> columns) {
        this.page = page;
        this.known = known;
        this.heads = heads;
        this.columns = columns;
    }

    static Optional<SheetTable> of(Page page, KnownRows known) {
        for (int at = 0; at < Math.min(page.lines().size(), MOST_ABOVE); at++) {
            var columns = columns(page.lines().get(at));
            if (columns.containsKey(Sheets.ID)) return Optional.of(new SheetTable(page, known, at, columns));
        }
        return Optional.empty();
    }

    /// Of two columns with one head the first counts.
    private static Map<String, Integer> columns(Page.Line line) {
        var columns = new HashMap<String, Integer>();
        for (int column = 0; column < line.cells().size(); column++)
            if (!line.at(column).isBlank())
                columns.putIfAbsent(line.at(column).text().strip(), column);
        return columns;
    }

    /// The heads of all columns, in no order.
    java.util.Set<String> heads() {
        return columns.keySet();
    }

    List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        for (var line : page.lines().subList(heads + 1, page.lines().size())) {
            if (line.cells().stream().anyMatch(cell -> !cell.isBlank())) entries.add(new Entry(line));
        }
        return entries;
    }

    /// One row.
    final class Entry {
        private final Page.Line line;

        private Entry(Page.Line line) {
            this.line = line;
        }

        String id() {
            return cell(Sheets.ID).text().strip();
        }

        /// What stands under a head; nothing where there is no such column.
        Held cell(String head) {
            return line.at(columns.getOrDefault(head, -1));
        }

        Place place(String head) {
            return page.place(line.row(), columns.getOrDefault(head, 0));
        }

        /// Whether nothing in these columns is other than when the workbook was written.
        boolean isAsWritten(List<String> heads, List<String> values) {
            return known.isAsWritten(page.name(), id(), RowHash.of(heads, values));
        }
    }

    /// A number in a cell of dates counts the days since the end of 1899.
    static String day(Held cell) {
        if (!cell.isNumber()) return cell.text();
        return DAY_ZERO.plusDays(new java.math.BigDecimal(cell.text()).longValue())
                .toString();
    }
}
