package dev.remit.format.print;

import java.awt.geom.GeneralPath;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/// A TrueType font of a few signs, made of their outlines: for fonts whose own outlines a PDF cannot take in part.
final class PdfRedrawn {
    private static final Set<String> KEPT = Set.of("OS/2", "head", "hhea", "name");
    private static final int UNITS_AT = 18;
    private static final int PLACES_AT = 50;
    private static final int WIDTHS_AT = 34;
    private static final int TRUE_TYPE = 0x00010000;
    private static final int NAMELESS = 0x00030000;
    private static final int MAP_HEADER = 12;
    private static final int MAP_GROUPS = 16;

    private PdfRedrawn() {}

    /// One sign, in units of its font, y pointing up.
    record Sign(int advance, GeneralPath outline) {}

    static int unitsOf(Sfnt font) {
        return ByteBuffer.wrap(font.table("head")).getShort(UNITS_AT);
    }

    /// @param base the measures and the name of the font
    /// @param signs by their code points
    static byte[] font(Sfnt base, SortedMap<Integer, Sign> signs) {
        var all = new ArrayList<>(List.of(new Sign(unitsOf(base) / 2, new GeneralPath())));
        all.addAll(signs.values());
        var glyphs = all.stream().map(sign -> PdfContours.glyph(sign.outline())).toList();
        return new Sfnt(TRUE_TYPE, base.only(KEPT).tables())
                .with("head", changed(base, "head", PLACES_AT, 1))
                .with("hhea", changed(base, "hhea", WIDTHS_AT, all.size()))
                .with("maxp", most(glyphs.size()))
                .with("hmtx", widths(all))
                .with("loca", places(glyphs))
                .with("glyf", joined(glyphs))
                .with("cmap", map(signs))
                .with("post", ByteBuffer.allocate(32).putInt(NAMELESS).array())
                .bytes();
    }

    private static byte[] changed(Sfnt font, String tag, int place, int value) {
        return ByteBuffer.wrap(font.table(tag).clone())
                .putShort(place, (short) value)
                .array();
    }

    /// What a glyph may be made of at most, for rasterisers: no more than a font may have.
    private static byte[] most(int glyphs) {
        var table = ByteBuffer.allocate(32).putInt(TRUE_TYPE).putShort((short) glyphs);
        return table.putShort(Short.MAX_VALUE)
                .putShort(Short.MAX_VALUE)
                .putInt(0)
                .putShort((short) 1)
                .array();
    }

    private static byte[] widths(List<Sign> signs) {
        var table = ByteBuffer.allocate(4 * signs.size());
        for (var sign : signs) {
            table.putShort((short) sign.advance());
            table.putShort((short) Math.round(sign.outline().getBounds2D().getX()));
        }
        return table.array();
    }

    private static byte[] places(List<byte[]> glyphs) {
        var table = ByteBuffer.allocate(4 * (glyphs.size() + 1)).putInt(0);
        int end = 0;
        for (byte[] glyph : glyphs) table.putInt(end += padded(glyph.length));
        return table.array();
    }

    private static byte[] joined(List<byte[]> glyphs) {
        var table = new ByteArrayOutputStream();
        for (byte[] glyph : glyphs) {
            table.writeBytes(glyph);
            table.writeBytes(new byte[padded(glyph.length) - glyph.length]);
        }
        return table.toByteArray();
    }

    /// A group a sign, as they rarely follow each other.
    private static byte[] map(SortedMap<Integer, Sign> signs) {
        int length = MAP_GROUPS + MAP_HEADER * signs.size();
        var table = ByteBuffer.allocate(MAP_HEADER + length).putShort((short) 0).putShort((short) 1);
        table.putShort((short) 3).putShort((short) 10).putInt(MAP_HEADER);
        table.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(signs.size());
        int glyph = 1;
        for (int sign : signs.keySet()) table.putInt(sign).putInt(sign).putInt(glyph++);
        return table.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
