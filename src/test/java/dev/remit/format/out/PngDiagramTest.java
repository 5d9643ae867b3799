package dev.remit.format.out;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.edit.Megacorp;
import dev.remit.format.Exhibits;
import dev.remit.format.Options;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PngDiagramTest {
    static final Iterable<String> SAMPLES = Exhibits.SAMPLES;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void it_is_as_many_times_as_large_as_asked_for(String sample) throws IOException {
        BufferedImage one = ImageIO.read(new ByteArrayInputStream(png(sample, 1)));
        BufferedImage three = ImageIO.read(new ByteArrayInputStream(png(sample, 3)));

        assertEquals(3.0, (double) three.getWidth() / one.getWidth(), 0.01);
        assertEquals(3.0, (double) three.getHeight() / one.getHeight(), 0.01);
        assertTrue(colours(one) > 3, sample + " shows something");
    }

    @Test
    void it_says_how_large_it_is_on_paper() {
        byte[] png = png("nimbus-notes", 2);

        // After the signature and the header of 25 bytes: length, name, then dots a metre across.
        assertEquals(2 * 96 / 0.0254, ByteBuffer.wrap(png).getInt(8 + 25 + 8), 1);
    }

    @Test
    void the_same_diagram_is_the_same_file() {
        assertArrayEquals(png("harbour-payments", 1), png("harbour-payments", 1));
    }

    @Test
    void what_is_too_large_is_drawn_smaller_and_said_so_before() {
        var exhibit = Exhibits.of(Megacorp.of(300, 4, 2));
        var options = Options.DEFAULT.times(4);

        var foreseen = new PngDiagram().foreseen(exhibit, options);
        var png = new PngDiagram().export(exhibit, options);

        assertEquals(foreseen, png.problems());
        assertEquals("E-EXP-010", foreseen.getFirst().code());
        var header = ByteBuffer.wrap(png.orComplain());
        long width = header.getInt(16);
        long height = header.getInt(20);
        assertTrue(width <= 16_384 && height <= 16_384 && width * height <= 100_000_000, width + " × " + height);
    }

    private static byte[] png(String sample, int scale) {
        return new PngDiagram()
                .export(Exhibits.of(sample), Options.DEFAULT.times(scale))
                .orComplain();
    }

    private static long colours(BufferedImage image) {
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(dots).distinct().count();
    }
}
