package dev.remit.format.workbook;

import dev.remit.draw.surface.Theme;
import dev.remit.draw.surface.Token;
import dev.remit.report.Prose;
import dev.remit.report.Tile;
import java.util.Optional;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;

/// How sheets look. Letters have their colours by rule, so that they change with the letter.
final class Looks {
    static final String FONT = "Arial";
    static final double SIZE = 10;

    private static final String QUIET = "FF595959";
    private static final String PAPER = "FFFFFFFF";
    private static final String SUPPORT = "FFCFE4F3";
    private static final String HEAD = "FFE8ECF1";
    private static final String RULE = "FF003B6F";
    private static final String FINE = "FFDDE2E8";
    private static final String WRONG = "FFB3261E";

    private Looks() {}

    static void title(StyleSetter style) {
        style.fontName(FONT).fontSize(15).bold().set();
    }

    static void quiet(StyleSetter style) {
        style.fontName(FONT).fontSize(9).fontColor(QUIET).set();
    }

    static void heads(StyleSetter style) {
        style.fontName(FONT)
                .bold()
                .fillColor(HEAD)
                .wrapText(true)
                .verticalAlignment("bottom")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.MEDIUM)
                .borderColor(BorderSide.BOTTOM, RULE)
                .set();
    }

    static void totals(StyleSetter style) {
        style.fontName(FONT)
                .bold()
                .borderStyle(BorderSide.TOP, BorderStyle.THIN)
                .borderColor(BorderSide.TOP, RULE)
                .set();
    }

    static void centred(StyleSetter style) {
        style.horizontalAlignment("center").set();
    }

    static void prose(StyleSetter style, Prose.Rank rank) {
        switch (rank) {
            case TITLE -> style.fontName(FONT).fontSize(18).bold().set();
            case HEADING -> style.fontName(FONT).fontSize(13).bold().set();
            case TEXT -> style.wrapText(true).indent(1).verticalAlignment("top").set();
            case QUIET ->
                style.wrapText(true)
                        .indent(1)
                        .verticalAlignment("top")
                        .fontName(FONT)
                        .fontSize(9)
                        .fontColor(QUIET)
                        .set();
        }
    }

    /// @param first the address of the range's first cell, which the rules speak of
    static void letters(Range range, String first) {
        for (var letters : Tile.Letters.values())
            coloured(range, letters)
                    .set(new ConditionalFormattingExpressionRule(first + "=\"" + letters.sign() + "\"", true));
    }

    private static StyleSetter coloured(Range range, Tile.Letters letters) {
        return switch (letters) {
            case A, R_AND_A, D_AND_A -> bold(parted(colours(range, Token.RACI_A, Token.ON_RACI_A)));
            case S -> supporting(parted(range.style()));
            case R, D -> parted(colours(range, Token.RACI_R, Token.ON_RACI_R));
            case C -> slanted(parted(colours(range, Token.RACI_C, Token.ON_RACI_C)));
            case I -> framed(colours(range, Token.RACI_I, Token.ON_RACI_I));
        };
    }

    private static StyleSetter bold(StyleSetter style) {
        style.fontName(FONT).bold();
        return style;
    }

    private static StyleSetter slanted(StyleSetter style) {
        style.italic();
        return style;
    }

    private static StyleSetter supporting(StyleSetter style) {
        style.fillColor(SUPPORT);
        return style;
    }

    /// From its neighbours of the same colour.
    private static StyleSetter parted(StyleSetter style) {
        style.borderStyle(BorderStyle.THIN).borderColor(PAPER);
        return style;
    }

    private static StyleSetter framed(StyleSetter style) {
        style.borderStyle(BorderStyle.THIN).borderColor(rgb(Token.RACI_I_BORDER));
        return style;
    }

    /// A fine line under every row, so that the eye keeps to it, and a stronger one where another thing begins.
    ///
    /// @param id the column whose part before a slash tells things apart
    static void lines(Range range, int row, Optional<Integer> id) {
        id.ifPresent(column -> line(range, BorderSide.TOP, RULE, begins(row, column)));
        line(range, BorderSide.BOTTOM, FINE, "TRUE");
    }

    private static String begins(int row, int column) {
        String above = "$" + Addresses.of(row - 1, column);
        String here = "$" + Addresses.of(row, column);
        return "NOT(" + before(here) + "=" + before(above) + ")";
    }

    /// What stands before the slash. The library does not escape formulas, so none may hold an ampersand or an angle
    /// bracket.
    private static String before(String cell) {
        return "LEFT(" + cell + ",FIND(\"/\",CONCATENATE(" + cell + ",\"/\")))";
    }

    private static void line(Range range, BorderSide side, String colour, String formula) {
        range.style()
                .borderStyle(side, BorderStyle.THIN)
                .borderColor(side, colour)
                .set(new ConditionalFormattingExpressionRule(formula, false));
    }

    static void checks(Range range, String first) {
        range.style()
                .fontColor(WRONG)
                .bold()
                .set(new ConditionalFormattingExpressionRule("NOT(RIGHT(" + first + ",1)=\"✓\")", true));
    }

    private static StyleSetter colours(Range range, Token fill, Token text) {
        var style = range.style();
        style.fillColor(rgb(fill)).fontColor(rgb(text));
        return style;
    }

    private static String rgb(Token token) {
        return "FF" + token.in(Theme.LIGHT).hex().substring(1);
    }
}
