package dev.remit.format.workbook;

import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Gauge;
import dev.remit.report.Quantity;
import dev.remit.report.Tile;
import dev.remit.report.Words;
import org.dhatim.fastexcel.Worksheet;

/// Puts values into cells: numbers as numbers, anything else as text, never a formula.
final class Cells {
    private Cells() {}

    static void write(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Words words -> write(sheet, row, column, words.text());
            case Tile tile -> sheet.value(row, column, tile.plain());
            case Quantity number -> sheet.value(row, column, number.value());
            case Gauge gauge -> sheet.value(row, column, gauge.value());
            case Blank() -> {}
        }
    }

    static void write(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) sheet.value(row, column, CellText.of(text));
    }

    /// A text that hardly comes twice: it stands in its cell and not among those that cells share, which stay in memory
    /// until the end.
    static void writeAlone(Worksheet sheet, int row, int column, Cell cell) {
        boolean isText = cell instanceof Words && !cell.plain().isEmpty();
        if (isText) sheet.inlineString(row, column, CellText.of(cell.plain()));
        else write(sheet, row, column, cell);
    }
}
