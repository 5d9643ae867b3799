package dev.remit.format.workbook;

import dev.remit.report.Prose;
import dev.remit.report.Prose.Rank;
import org.dhatim.fastexcel.Worksheet;

/// Sentences on a sheet: heads at the edge, what is said beside them, and a column for letters and numbers.
record ProseSheet(Worksheet sheet, Prose prose) {
    private static final int LEAD = 0;
    private static final int WORDS = 1;
    private static final double LEAD_WIDTH = 11;
    private static final double MOST_LEAD_WIDTH = 26;
    private static final double LINE = 13;
    private static final double GAP = 3;
    private static final double TITLE = 27;
    private static final double HEADING = 20;
    /// What a row can be: of what is longer the end is out of sight, until the cell is chosen.
    private static final double MOST = 409;

    private static final int CHARS_A_LINE = 124;
    private static final double WORDS_WIDTH = 110;

    void write() {
        sheet.hideGridLines();
        sheet.width(LEAD, leadWidth());
        sheet.width(WORDS, WORDS_WIDTH);
        int row = 0;
        for (var line : prose.lines()) {
            if (line.rank() == Rank.HEADING) row++;
            write(row++, line);
        }
        if (row > 0) Looks.letters(sheet.range(0, LEAD, row - 1, LEAD), Addresses.of(0, LEAD));
    }

    /// Spreadsheets do not all find out by themselves how high a row must be.
    private static int lines(String words) {
        return words.lines().mapToInt(line -> 1 + line.length() / CHARS_A_LINE).sum();
    }

    private double leadWidth() {
        int longest = prose.lines().stream()
                .mapToInt(line -> line.lead().plain().length())
                .max()
                .orElse(0);
        return Math.clamp(longest + 2L, LEAD_WIDTH, MOST_LEAD_WIDTH);
    }

    private void write(int row, Prose.Line line) {
        int column = switch (line.rank()) {
            case TITLE, HEADING -> LEAD;
            case TEXT, QUIET -> WORDS;
        };
        Cells.write(sheet, row, LEAD, line.lead());
        if (column == WORDS) {
            sheet.style(row, LEAD)
                    .verticalAlignment("top")
                    .horizontalAlignment("center")
                    .wrapText(true)
                    .set();
        }
        sheet.value(row, column, CellText.of(line.words()));
        Looks.prose(sheet.style(row, column), line.rank());
        sheet.rowHeight(row, height(line));
    }

    private static double height(Prose.Line line) {
        return switch (line.rank()) {
            case TITLE -> TITLE;
            case HEADING -> HEADING;
            case TEXT, QUIET -> Math.min(MOST, LINE * lines(line.words()) + GAP);
        };
    }
}
