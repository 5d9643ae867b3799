package dev.remit.format.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class PdfRedrawnTest {
    private static final int HAN = 0x6f22;
    private static final int ROCKET = 0x1f680;

    private final Sfnt base = Sfnt.of(Inter.latin().getFirst().file());

    @Test
    void curves_of_postscript_fonts_keep_their_shape() throws IOException {
        var circle = new GeneralPath(new Ellipse2D.Double(100, 0, 800, 800));

        try (var font = font(circle)) {
            var drawn = font.getGlyph().getGlyph(font.getUnicodeCmapLookup().getGlyphId(HAN));
            double[] reach = reach(drawn.getPath(), 500, 400);

            assertEquals(400, reach[0], 1.2);
            assertEquals(400, reach[1], 1.2);
        }
    }

    @Test
    void signs_are_found_by_their_numbers_however_high() throws IOException {
        try (var font = font(new GeneralPath(new Ellipse2D.Double(0, 0, 100, 100)))) {
            var signs = font.getUnicodeCmapLookup();

            assertArrayEquals(
                    new int[] {1, 2, 0},
                    Stream.of(HAN, ROCKET, 0x20ac).mapToInt(signs::getGlyphId).toArray());
            assertEquals(1000, font.getAdvanceWidth(2));
        }
    }

    @Test
    void a_sign_without_ink_takes_its_room() throws IOException {
        try (var font = font(new GeneralPath())) {
            assertTrue(font.getGlyph().getGlyph(1).getPath().getBounds().isEmpty());
            assertEquals(1000, font.getAdvanceWidth(1));
        }
    }

    private TrueTypeFont font(GeneralPath outline) throws IOException {
        var signs = new TreeMap<Integer, PdfRedrawn.Sign>();
        for (int sign : new int[] {HAN, ROCKET}) signs.put(sign, new PdfRedrawn.Sign(1000, outline));
        return new TTFParser().parse(new RandomAccessReadBuffer(PdfRedrawn.font(base, signs)));
    }

    /// The least and the greatest distance of an outline from a point.
    private static double[] reach(GeneralPath outline, double x, double y) {
        double least = Double.MAX_VALUE;
        double most = 0;
        double[] to = new double[6];
        for (var at = outline.getPathIterator(null, 0.1); !at.isDone(); at.next()) {
            if (at.currentSegment(to) == PathIterator.SEG_CLOSE) continue;
            double distance = Math.hypot(to[0] - x, to[1] - y);
            least = Math.min(least, distance);
            most = Math.max(most, distance);
        }
        return new double[] {least, most};
    }
}
