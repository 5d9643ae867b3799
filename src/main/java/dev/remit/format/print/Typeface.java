package dev.remit.format.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// One family of a PDF: the signs it has, and its upright fonts by how heavy they are.
record Typeface(CmapLookup signs, NavigableMap<Integer, Cut> cuts) {
    /// One font of a family, in the file and as it came.
    record Cut(Face face, PDFont font) {}

    /// @param faces of one family
    static Typeface of(Map<Face, PDFont> faces) {
        var cuts = new TreeMap<Integer, Cut>();
        faces.forEach((face, font) -> {
            if (face.slant() == Face.Slant.UPRIGHT) cuts.put(face.weight(), new Cut(face, font));
        });
        return new Typeface(signs(cuts.firstEntry().getValue().face()), cuts);
    }

    boolean has(int sign) {
        return glyph(sign) > 0;
    }

    int glyph(int sign) {
        return signs.getGlyphId(sign);
    }

    /// The heaviest that is not heavier than asked for, as browsers choose.
    Cut cut(int weight) {
        var chosen = cuts.floorEntry(weight);
        return (chosen == null ? cuts.firstEntry() : chosen).getValue();
    }

    private static CmapLookup signs(Face face) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException impossible) {
            // It was read when the font was chosen.
            throw new UncheckedIOException(impossible);
        }
    }
}
