package dev.remit.format.print;

import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Weight;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The letters of the pictures in a PDF: which font shows a sign, and how wide that is. To be had once a document, so
/// that its pages share the fonts; not for several threads at once.
public final class Letters implements Metrics {
    private static final int STAND_IN = '?';
    private static final double UNITS = 1000;

    private final List<Typeface> typefaces;
    private final Map<Weight, Map<Integer, Letter>> known = new EnumMap<>(Weight.class);
    private final PdfShaping shaping = new PdfShaping(this);

    /// @param fonts in the order they are asked for a sign
    Letters(Map<Face, PDFont> fonts) {
        var families = new LinkedHashMap<String, Map<Face, PDFont>>();
        fonts.forEach((face, font) -> families.computeIfAbsent(face.family(), any -> new LinkedHashMap<>())
                .put(face, font));
        typefaces = families.values().stream().map(Typeface::of).toList();
    }

    /// Embeds the fonts in a document, of which only the signs that are used will be written.
    public static Letters in(PDDocument document, Fonts fonts) {
        var embedded = new LinkedHashMap<Face, PDFont>();
        for (var face : fonts.faces()) {
            if (face.slant() == Face.Slant.UPRIGHT) embedded.put(face, embedded(document, face));
        }
        return new Letters(embedded);
    }

    @Override
    public double width(String text, TextStyle style) {
        return PdfShaping.isNeeded(text) ? shaping.width(text, style) : unshaped(text, style);
    }

    /// The sum of the widths of its letters.
    double unshaped(String text, TextStyle style) {
        double sum = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            if (Coverage.isSeen(sign)) sum += letter(sign, style.weight()).width();
        }
        return sum * style.size();
    }

    PdfShaping shaping() {
        return shaping;
    }

    /// The text without what leaves no ink, in pieces of one font each.
    List<Piece> pieces(String text, Weight weight) {
        var pieces = new ArrayList<Piece>();
        text.codePoints()
                .filter(Coverage::isSeen)
                .mapToObj(sign -> letter(sign, weight))
                .forEach(letter -> {
                    if (pieces.isEmpty() || !pieces.getLast().cut().equals(letter.cut()))
                        pieces.add(new Piece(letter.cut()));
                    pieces.getLast().text().appendCodePoint(letter.shown());
                });
        return pieces;
    }

    /// Text that one font shows.
    record Piece(Typeface.Cut cut, StringBuilder text) {
        Piece(Typeface.Cut cut) {
            this(cut, new StringBuilder());
        }
    }

    Letter letter(int sign, Weight weight) {
        return known.computeIfAbsent(weight, any -> new HashMap<>()).computeIfAbsent(sign, any -> found(sign, weight));
    }

    private Letter found(int sign, Weight weight) {
        for (var typeface : typefaces) if (typeface.has(sign)) return letter(typeface, sign, weight);
        return letter(typefaces.getFirst(), STAND_IN, weight);
    }

    private static Letter letter(Typeface typeface, int shown, Weight weight) {
        try {
            var cut = typeface.cut(weight.number());
            return new Letter(cut, shown, cut.font().getWidth(typeface.glyph(shown)) / UNITS);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PDFont embedded(PDDocument document, Face face) {
        try {
            return PDType0Font.load(document, new ByteArrayInputStream(face.file()), true);
        } catch (IOException impossible) {
            // It was read when the font was chosen.
            throw new UncheckedIOException(impossible);
        }
    }
}
