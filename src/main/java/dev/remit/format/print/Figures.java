package dev.remit.format.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Makes a font's digits equally wide, so that numbers stand in columns.
///
/// A browser would ask the font for them; the PDF writer cannot choose, so the font is told once: its digits lead to
/// the tabular ones. The tables of substitutions then go, because the writer would apply all the others, and
/// measured, that took a third of its time.
final class Figures {
    private static final String[] SCRIPTS = {"latn", "DFLT"};
    private static final Set<String> SUBSTITUTION_AND_POSITIONS = Set.of("GSUB", "GPOS", "GDEF", "STAT");
    private static final int HIGHEST = 0xFFFF;

    private Figures() {}

    static Sfnt tabular(Sfnt font) {
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font.bytes()))) {
            return font.with("cmap", table(glyphs(parsed))).without(SUBSTITUTION_AND_POSITIONS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static SortedMap<Integer, Integer> glyphs(TrueTypeFont font) throws IOException {
        CmapLookup known = font.getUnicodeCmapLookup();
        var glyphs = new TreeMap<Integer, Integer>();
        for (int sign = 0; sign <= HIGHEST; sign++) {
            int glyph = known.getGlyphId(sign);
            if (glyph > 0) glyphs.put(sign, sign >= '0' && sign <= '9' ? tabular(font, glyph) : glyph);
        }
        return glyphs;
    }

    private static int tabular(TrueTypeFont font, int glyph) throws IOException {
        var substitutions = font.getGsub();
        return substitutions == null ? glyph : substitutions.getSubstitution(glyph, SCRIPTS, List.of("tnum"));
    }

    /// A character map of format 12: a header, one subtable, one group a sign.
    private static byte[] table(SortedMap<Integer, Integer> glyphs) {
        int length = 16 + 12 * glyphs.size();
        var out = ByteBuffer.allocate(12 + length);
        out.putShort((short) 0).putShort((short) 1);
        out.putShort((short) 3).putShort((short) 10).putInt(12);
        out.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(glyphs.size());
        glyphs.forEach((sign, glyph) -> out.putInt(sign).putInt(sign).putInt(glyph));
        return out.array();
    }
}
