package dev.remit.format.image;

import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Weight;
import dev.remit.format.print.Inter;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The letters of an image: the bundled family piece by piece as signs ask for them, then whatever the machine has.
/// Not for several threads at once.
public final class PngLetters implements Metrics {
    /// Stands for all fonts of the machine together, which no family by name does.
    private static final String ANY = Font.DIALOG;

    private static final float MEASURED_AT = 100;
    private static final int FIRST_MARK = 0x300;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Map<Weight, List<Font>> opened = new EnumMap<>(Weight.class);
    private final Map<Weight, Map<Integer, Letter>> letters = new EnumMap<>(Weight.class);

    private record Letter(Font font, double width) {}

    /// Text that one font shows.
    record Piece(Font font, String text, double width) {}

    @Override
    public double width(String text, TextStyle style) {
        if (text.isEmpty()) return 0;
        if (isComplex(text)) return layout(text, style).getAdvance();
        double sum = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at)))
            sum += letter(text.codePointAt(at), style.weight()).width();
        return sum * style.size();
    }

    /// Whether its letters are not simply one after the other: from right to left, joined, or with marks on top.
    static boolean isComplex(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK) return Font.textRequiresLayout(text.toCharArray(), i, text.length());
        }
        return false;
    }

    List<Piece> pieces(String text, TextStyle style) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        while (from < text.length()) {
            Font font = letter(text.codePointAt(from), style.weight()).font();
            int to = from;
            while (to < text.length()
                    && letter(text.codePointAt(to), style.weight()).font() == font)
                to += Character.charCount(text.codePointAt(to));
            String part = text.substring(from, to);
            pieces.add(new Piece(font.deriveFont((float) style.size()), part, width(part, style)));
            from = to;
        }
        return pieces;
    }

    TextLayout layout(String text, TextStyle style) {
        var attributed = new AttributedString(text);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            var font = letter(sign, style.weight()).font().deriveFont((float) style.size());
            attributed.addAttribute(TextAttribute.FONT, font, at, at + Character.charCount(sign));
        }
        return new TextLayout(attributed.getIterator(), EXACT);
    }

    private Letter letter(int sign, Weight weight) {
        return letters.computeIfAbsent(weight, any -> new HashMap<>())
                .computeIfAbsent(sign, any -> measured(sign, weight));
    }

    private Letter measured(int sign, Weight weight) {
        Font font = font(sign, weight);
        var glyphs = font.deriveFont(MEASURED_AT).createGlyphVector(EXACT, Character.toString(sign));
        return new Letter(font, glyphs.getLogicalBounds().getWidth() / MEASURED_AT);
    }

    private Font font(int sign, Weight weight) {
        var known = opened.computeIfAbsent(weight, any -> new ArrayList<>());
        for (Font font : known) if (font.canDisplay(sign)) return font;
        while (known.size() < Inter.pieces()) {
            known.add(opened(Inter.file(known.size(), weight.number())));
            if (known.getLast().canDisplay(sign)) return known.getLast();
        }
        if (known.size() == Inter.pieces()) known.add(other(weight));
        return known.getLast();
    }

    private static Font other(Weight weight) {
        return new Font(ANY, weight.number() < Weight.SEMIBOLD.number() ? Font.PLAIN : Font.BOLD, 1);
    }

    private static Font opened(byte[] file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
        } catch (IOException | FontFormatException damaged) {
            throw new IllegalStateException("The bundled font is damaged", damaged);
        }
    }
}
