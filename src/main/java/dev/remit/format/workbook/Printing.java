package dev.remit.format.workbook;

import dev.remit.format.Options;
import dev.remit.format.Orientation;
import dev.remit.format.Paper;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/// How sheets are printed: landscape unless told otherwise, one page wide and as many high as it takes, with the heads
/// on each.
final class Printing {
    private static final float SIDE = 0.5f;
    private static final float EDGE = 0.7f;
    private static final int FOOTER = 9;

    private Printing() {}

    static void set(Worksheet sheet, String footer, Options options) {
        sheet.pageOrientation(orientation(options.orientation()));
        sheet.paperSize(size(options.paper()));
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(SIDE);
        sheet.rightMargin(SIDE);
        sheet.topMargin(EDGE);
        sheet.bottomMargin(EDGE);
        sheet.footer(escaped(footer), Position.LEFT, Looks.FONT, FOOTER);
        sheet.footer("&P / &N", Position.RIGHT, Looks.FONT, FOOTER);
    }

    private static String orientation(Orientation orientation) {
        return switch (orientation) {
            case SUITED, LANDSCAPE -> "landscape";
            case PORTRAIT -> "portrait";
        };
    }

    private static PaperSize size(Paper paper) {
        return switch (paper) {
            case A4 -> PaperSize.A4_PAPER;
            case LETTER -> PaperSize.LETTER_PAPER;
            case A3 -> PaperSize.A3_PAPER;
            case TABLOID -> PaperSize.TABLOID_PAPER;
        };
    }

    static void repeat(Worksheet sheet, int lastRow, int firstColumn, int lastColumn) {
        sheet.repeatRows(0, lastRow);
        if (lastColumn >= firstColumn) sheet.repeatCols(firstColumn, lastColumn);
    }

    /// An ampersand begins a code there.
    private static String escaped(String text) {
        return CellText.plain(text).replace("&", "&&");
    }
}
