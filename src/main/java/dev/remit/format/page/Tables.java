package dev.remit.format.page;

import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Column;
import dev.remit.report.TableBlock;

/// One table with heads that say what they are heads of, for those who hear the page.
///
/// @param isTall whether its first row is so high that its head may be left behind without it
/// @param firstRow the number of its first row among the lines of all tables, totals counted as a line
record Tables(Wording wording, TableBlock table, Widths widths, boolean isTall, Markup.Rows rows, int firstRow) {
    private Xml xml() {
        return wording.xml();
    }

    void write() {
        xml().open("table", "class", look()).line();
        if (!table.caption().isEmpty())
            xml().element("caption", table.caption()).line();
        measures();
        head();
        int row = firstRow;
        for (var group : table.groups()) {
            group(group, row);
            row += group.rows().size();
        }
        table.totals().ifPresent(this::totals);
        xml().close();
    }

    private String look() {
        return switch (widths.heads()) {
            case FLAT -> isTall ? "tall" : "";
            case TURNED -> "turned w" + widths.table();
        };
    }

    private void measures() {
        xml().open("colgroup");
        if (table.isGrouped()) xml().single("col", "class", "w" + widths.group());
        widths.columns().forEach(width -> xml().single("col", "class", width > 0 ? "w" + width : ""));
        xml().close().line();
    }

    private void head() {
        xml().open("thead").open("tr");
        if (table.isGrouped()) xml().element("th", table.groupLabel(), "scope", "col");
        for (int i = 0; i < table.columns().size(); i++) if (i == 0 || hasHead(i)) head(i);
        xml().close().close().line();
    }

    private void head(int place) {
        var column = table.columns().get(place);
        xml().open("th", "scope", "col", "class", look(column), "colspan", span(place));
        xml().open("div").element("span", column.label());
        if (!column.under().isEmpty()) xml().element("small", column.under());
        xml().close().close();
    }

    private boolean hasHead(int place) {
        return !table.columns().get(place).label().isEmpty();
    }

    /// A head reaches over the columns behind it that have none of their own.
    private String span(int place) {
        int end = place + 1;
        while (end < table.columns().size() && !hasHead(end)) end++;
        return end - place == 1 ? "" : Integer.toString(end - place);
    }

    private void group(TableBlock.Group group, int firstOfGroup) {
        xml().open("tbody").line();
        for (int i = 0; i < group.rows().size(); i++) {
            xml().open(
                            "tr",
                            "id",
                            rowId(firstOfGroup + i),
                            "class",
                            look(group.rows().get(i)));
            if (i == 0 && table.isGrouped()) groupHead(group);
            cells(group.rows().get(i));
            xml().close().line();
        }
        xml().close().line();
    }

    private String rowId(int row) {
        return switch (rows) {
            case PLAIN -> "";
            case FOUND -> Printed.rowId(row);
        };
    }

    private void groupHead(TableBlock.Group group) {
        String span = Integer.toString(group.rows().size());
        xml().element("th", group.label(), "scope", "rowgroup", "rowspan", span, "class", "group");
    }

    private void totals(TableBlock.Totals totals) {
        int first = table.columns().size() - totals.cells().size();
        String span = Integer.toString(table.isGrouped() ? first + 1 : first);
        xml().open("tbody", "class", "totals").open("tr", "id", rowId(firstRow + table.rows()));
        xml().element("th", totals.label(), "scope", "row", "colspan", span);
        for (int i = 0; i < totals.cells().size(); i++)
            cell(table.columns().get(first + i), totals.cells().get(i), "");
        xml().close().close().line();
    }

    private static String look(TableBlock.Row row) {
        return switch (row.shade()) {
            case PLAIN -> "";
            case SHADED -> "shaded";
        };
    }

    private void cells(TableBlock.Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            String place = i == 0 ? wording.places().claimed(row.at()) : "";
            cell(table.columns().get(i), row.cells().get(i), place);
        }
    }

    /// @param place the id by which words lead here; empty for none
    private void cell(Column column, Cell cell, String place) {
        if (column.kind() == Column.Kind.NAME) xml().open("th", "scope", "row", "id", place);
        else xml().open("td", "class", cell instanceof Blank ? look(column) + " none" : look(column), "id", place);
        wording.write(cell);
        xml().close();
    }

    private static String look(Column column) {
        return switch (column.kind()) {
            case CODE -> "code";
            case NAME, TEXT -> "";
            case LETTERS -> "letters";
            case NUMBER -> "number";
        };
    }
}
