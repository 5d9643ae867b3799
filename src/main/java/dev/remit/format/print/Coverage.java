package dev.remit.format.print;

import java.io.IOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Which signs a text has and which of them a font can show.
final class Coverage {
    private Coverage() {}

    static BitSet signs(CharSequence text) {
        var signs = new BitSet();
        text.codePoints().filter(Coverage::isSeen).forEach(signs::set);
        return signs;
    }

    /// Marks of direction, joiners and the like leave no ink, so no font is sought for them.
    static boolean isSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /// Takes from the signs those the font has; says whether there were any.
    static boolean cover(BitSet signs, byte[] file) throws IOException {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return cover(signs, font);
        }
    }

    static boolean cover(BitSet signs, TrueTypeFont font) throws IOException {
        var known = font.getUnicodeCmapLookup();
        int before = signs.cardinality();
        for (int sign = signs.nextSetBit(0); sign >= 0; sign = signs.nextSetBit(sign + 1))
            if (known.getGlyphId(sign) > 0) signs.clear(sign);
        return signs.cardinality() < before;
    }
}
