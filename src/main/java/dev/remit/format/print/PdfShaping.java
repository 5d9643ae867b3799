package dev.remit.format.print;

import dev.remit.draw.surface.TextStyle;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.HashMap;
import java.util.Map;

/// Text whose letters are not simply one after the other: written from right to left, joined, or with marks on top.
/// A PDF has no rules for it, so its outlines are drawn, with unseen letters under them to be found and copied.
final class PdfShaping {
    private static final float MEASURED_AT = 100;
    private static final int FIRST_MARK = 0x300;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Letters letters;
    private final Map<Face, Font> fonts = new HashMap<>();

    PdfShaping(Letters letters) {
        this.letters = letters;
    }

    /// Text as it looks.
    ///
    /// @param outline from the point at the beginning of the base line, y pointing down
    record Shaped(Shape outline, double width) {}

    static boolean isNeeded(String text) {
        return text.chars().anyMatch(letter -> letter >= FIRST_MARK) && isComplex(text);
    }

    double width(String text, TextStyle style) {
        return seen(text).isEmpty() ? 0 : layout(text, style).getAdvance() * style.size() / MEASURED_AT;
    }

    Shaped shaped(String text, TextStyle style) {
        double scale = style.size() / MEASURED_AT;
        var layout = layout(text, style);
        return new Shaped(
                layout.getOutline(AffineTransform.getScaleInstance(scale, scale)), layout.getAdvance() * scale);
    }

    /// The letters from left to right as they stand on paper.
    static String inSight(String text) {
        String seen = seen(text);
        var bidi = new Bidi(seen, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        var parts = new Object[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            String part = seen.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            parts[run] = bidi.getRunLevel(run) % 2 == 0 ? part : turned(part);
        }
        Bidi.reorderVisually(levels, 0, parts, 0, runs);
        var line = new StringBuilder(seen.length());
        for (var part : parts) line.append(part);
        return line.toString();
    }

    /// Brackets too, as those of a text from right to left open to the left.
    private static String turned(String part) {
        return new StringBuilder(part).reverse().toString();
    }

    private static boolean isComplex(String text) {
        return text.codePoints().anyMatch(sign -> switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> isFromRight(sign);
        });
    }

    private static boolean isFromRight(int sign) {
        return switch (Character.getDirectionality(sign)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        };
    }

    private TextLayout layout(String text, TextStyle style) {
        String seen = seen(text);
        var attributed = new AttributedString(seen);
        for (int at = 0; at < seen.length(); at += Character.charCount(seen.codePointAt(at))) {
            int sign = seen.codePointAt(at);
            var face = letters.letter(sign, style.weight()).cut().face();
            attributed.addAttribute(TextAttribute.FONT, font(face), at, at + Character.charCount(sign));
        }
        return new TextLayout(attributed.getIterator(), EXACT);
    }

    /// Marks of direction are left out as everywhere on paper, so that a name cannot pose as another.
    private static String seen(String text) {
        return text.codePoints()
                .filter(PdfShaping::isKept)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Joiners leave no ink either, but change that of their neighbours.
    private static boolean isKept(int sign) {
        return Coverage.isSeen(sign) || sign == ZERO_WIDTH_NON_JOINER || sign == ZERO_WIDTH_JOINER;
    }

    private Font font(Face face) {
        return fonts.computeIfAbsent(face, PdfShaping::opened);
    }

    private static Font opened(Face face) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.file()))
                    .deriveFont(MEASURED_AT);
        } catch (IOException | FontFormatException impossible) {
            throw new IllegalStateException("A font that was read before cannot be read again", impossible);
        }
    }
}
