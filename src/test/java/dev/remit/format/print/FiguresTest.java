package dev.remit.format.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void all_digits_of_every_style_are_equally_wide() throws Exception {
        for (var face : Inter.latin()) {
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()))) {
                var widths = new HashSet<Integer>();
                for (char digit = '0'; digit <= '9'; digit++)
                    widths.add(font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(digit)));

                assertEquals(1, widths.size(), font.getName());
                assertEquals(
                        Set.of(), font.getTableMap().containsKey("GSUB") ? Set.of("GSUB") : Set.of(), font.getName());
            }
        }
    }
}
