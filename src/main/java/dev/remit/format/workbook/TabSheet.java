package dev.remit.format.workbook;

import dev.remit.report.Cell;
import dev.remit.report.Scattered;
import dev.remit.report.Tab;
import dev.remit.report.Tab.Kind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/// A table on a sheet: its title in row 1, what its signs mean in row 2, heads in row 4 and rows beneath, which can be
/// filtered under heads that stay in sight.
final class TabSheet {
    static final int HEADS = 3;
    static final int FIRST = 4;

    /// Rows are handed on so often that hundreds of thousands of cells never stand in memory at once.
    private static final int FLUSHED = 500;

    private static final double TITLE = 22;

    private static final String DATE = "yyyy-mm-dd";

    private final Worksheet sheet;
    private final Tab tab;
    private final Widths widths;
    private final String check;
    private final List<Integer> checks;
    private final boolean haveProse;

    TabSheet(Worksheet sheet, Tab tab) {
        this.sheet = sheet;
        this.tab = tab;
        this.widths = Widths.of(tab);
        this.check = check(places(Kind.LETTERS));
        this.checks = places(Kind.CHECK);
        this.haveProse = !places(Kind.PROSE).isEmpty();
    }

    void write() throws IOException {
        if (tab.sight() == Tab.Sight.HIDDEN) sheet.setVisibilityState(VisibilityState.HIDDEN);
        top();
        heads();
        Printing.repeat(
                sheet, HEADS, places(Kind.ID).isEmpty() ? 0 : places(Kind.ID).getLast() + 1, frozen() - 1);
        int end = rows();
        rules(end);
        totals(end + 1);
        sheet.setAutoFilter(HEADS, 0, end, tab.heads().size() - 1);
    }

    private void top() {
        int column = places(Kind.ID).size();
        Cells.write(sheet, 0, column, tab.title());
        Looks.title(sheet.style(0, column));
        sheet.rowHeight(0, TITLE);
        if (!tab.about().isEmpty()) {
            Cells.write(sheet, 1, column, tab.about());
            Looks.quiet(sheet.style(1, column));
        }
        sheet.freezePane(frozen(), FIRST);
    }

    private void heads() {
        for (int column = 0; column < tab.heads().size(); column++) {
            var head = tab.heads().get(column);
            sheet.width(column, widths.of(column));
            sheet.value(HEADS, column, CellText.of(head.label()));
            var style = sheet.style(HEADS, column);
            if (head.kind() == Kind.LETTERS || head.kind() == Kind.CHECK) style.horizontalAlignment("center");
            if (head.kind() == Kind.LETTERS && widths.areTurned()) style.rotation(90);
            Looks.heads(style);
            if (head.kind() == Kind.LETTERS)
                sheet.style(column).horizontalAlignment("center").set();
            if (head.kind() == Kind.ID) fold(column);
        }
        sheet.rowHeight(HEADS, widths.height());
    }

    private void fold(int column) {
        sheet.groupCols(column, column);
        sheet.hideColumn(column);
    }

    /// Up to the first column that says what a row is about.
    private int frozen() {
        return places(Kind.NAME).stream().findFirst().map(name -> name + 1).orElse(0);
    }

    /// @return the last row, which is that of the heads where there is no other
    private int rows() throws IOException {
        int at = FIRST;
        for (List<Cell> cells : tab.rows()) {
            int row = at;
            Scattered.visit(cells, (column, cell) -> cell(row, column, cell));
            for (int column : checks) check(at, column);
            at++;
            if (at % FLUSHED == 0) sheet.flush();
        }
        return at - 1;
    }

    private void cell(int row, int column, Cell cell) {
        switch (tab.heads().get(column).kind()) {
            case LETTERS -> letters(row, column, cell);
            case DAY -> day(row, column, cell);
            case CHECK -> {}
            case PROSE -> prose(row, column, cell);
            case ID, NAME -> {
                Cells.writeAlone(sheet, row, column, cell);
                atTop(row, column);
            }
            case CODE, TEXT, NUMBER -> {
                Cells.write(sheet, row, column, cell);
                atTop(row, column);
            }
        }
    }

    private void atTop(int row, int column) {
        if (haveProse) sheet.style(row, column).verticalAlignment("top").set();
    }

    private void letters(int row, int column, Cell cell) {
        if (cell.plain().isEmpty()) return;
        Cells.write(sheet, row, column, cell);
        Looks.centred(sheet.style(row, column));
    }

    private void prose(int row, int column, Cell cell) {
        Cells.write(sheet, row, column, cell);
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }

    private void day(int row, int column, Cell cell) {
        if (cell.plain().isEmpty()) return;
        sheet.value(row, column, LocalDate.parse(cell.plain()));
        sheet.style(row, column)
                .format(DATE)
                .horizontalAlignment("left")
                .verticalAlignment("top")
                .set();
    }

    private void check(int row, int column) {
        sheet.formula(row, column, check.replace("#", Integer.toString(row + 1)));
        Looks.centred(sheet.style(row, column));
    }

    private void totals(int row) {
        for (int column = 0; column < tab.totals().size(); column++) {
            Cells.write(sheet, row, column, tab.totals().get(column));
            var style = sheet.style(row, column);
            if (tab.heads().get(column).kind() == Kind.LETTERS) style.horizontalAlignment("center");
            Looks.totals(style);
        }
    }

    private void rules(int end) {
        if (end < FIRST) return;
        var letters = places(Kind.LETTERS);
        if (!letters.isEmpty()) {
            var range = sheet.range(FIRST, letters.getFirst(), end, letters.getLast());
            Looks.letters(range, Addresses.of(FIRST, letters.getFirst()));
        }
        Looks.lines(sheet.range(FIRST, 0, end, tab.heads().size() - 1), FIRST, group(letters));
        for (int column : checks) Looks.checks(sheet.range(FIRST, column, end, column), Addresses.of(FIRST, column));
        Choices.add(sheet, tab.heads(), FIRST, end);
    }

    /// Rows of letters belong to the service before the slash of their id.
    private Optional<Integer> group(List<Integer> letters) {
        return letters.isEmpty() ? Optional.empty() : places(Kind.ID).stream().findFirst();
    }

    private List<Integer> places(Kind kind) {
        return IntStream.range(0, tab.heads().size())
                .filter(column -> tab.heads().get(column).kind() == kind)
                .boxed()
                .toList();
    }

    /// The formula that counts the letters of a row that are an A, `#` for the row.
    private static String check(List<Integer> letters) {
        if (letters.isEmpty()) return "\"0 A\"";
        String row = Addresses.column(letters.getFirst()) + "#:" + Addresses.column(letters.getLast()) + "#";
        String count = "COUNTIF(" + row + ",\"A\")+COUNTIF(" + row + ",\"R+A\")";
        // The library does not escape formulas, so none may hold an ampersand or an angle bracket.
        return "IF(" + count + "=1,\"1 A ✓\",CONCATENATE(" + count + ",\" A\"))";
    }
}
