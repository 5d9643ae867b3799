package dev.remit.format.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Fonts of the machine as a PDF can take them: TrueType as they are, PostScript outlines redrawn as TrueType, since
/// those cannot be embedded in part and whole ones have tens of thousands of signs. Pictures without outlines, as
/// colourful signs are, cannot be taken at all.
final class PdfEmbeddable {
    private static final int RESTRICTED = 0x0002;

    private PdfEmbeddable() {}

    /// The font, if it has any of the signs and may be embedded; takes those it has from the signs.
    static Optional<byte[]> of(byte[] file, BitSet signs) {
        try (var font = new OTFParser().parse(new RandomAccessReadBuffer(file))) {
            if (!mayBeEmbedded(font) || !hasOutlines(font)) return Optional.empty();
            var covered = (BitSet) signs.clone();
            if (!Coverage.cover(signs, font)) return Optional.empty();
            covered.andNot(signs);
            return Optional.of(font.isPostScript() ? redrawn(Sfnt.of(file), font, covered) : file);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
        OS2WindowsMetricsTable metrics = font.getOS2Windows();
        return metrics != null && (metrics.getFsType() & 0xF) != RESTRICTED;
    }

    private static boolean hasOutlines(OpenTypeFont font) throws IOException {
        if (font.isPostScript()) return font.isSupportedOTF();
        return font.getGlyph() != null;
    }

    private static byte[] redrawn(Sfnt file, OpenTypeFont font, BitSet signs) throws IOException {
        var map = font.getUnicodeCmapLookup();
        var outlines = font.getCFF().getFont();
        var drawn = new TreeMap<Integer, PdfRedrawn.Sign>();
        for (int sign = signs.nextSetBit(0); sign >= 0; sign = signs.nextSetBit(sign + 1)) {
            int glyph = map.getGlyphId(sign);
            var outline = outlines.getType2CharString(number(outlines, glyph)).getPath();
            drawn.put(sign, new PdfRedrawn.Sign(font.getAdvanceWidth(glyph), outline));
        }
        return PdfRedrawn.font(file, drawn);
    }

    /// Large character sets count their signs apart from the font.
    private static int number(CFFFont outlines, int glyph) {
        var set = outlines.getCharset();
        return set.isCIDFont() ? set.getCIDForGID(glyph) : glyph;
    }
}
