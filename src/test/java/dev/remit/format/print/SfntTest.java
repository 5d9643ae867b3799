package dev.remit.format.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class SfntTest {
    private static final int HEAD = 16;
    private final byte[] font = Inter.latin().getFirst().file();

    @Test
    void a_font_is_taken_out_of_a_collection() {
        byte[] collection = collection();

        assertTrue(Sfnt.isCollection(collection));
        assertEquals(1, Sfnt.ofCollection(collection).count());
        assertArrayEquals(
                font, Sfnt.ofCollection(collection).findFirst().orElseThrow().bytes());
    }

    @Test
    void a_font_alone_is_no_collection() {
        assertFalse(Sfnt.isCollection(font));
    }

    /// The font with a head before it, and its tables found that much later.
    private byte[] collection() {
        var all = ByteBuffer.allocate(HEAD + font.length);
        all.putInt(0x74746366).putInt(0x00010000).putInt(1).putInt(HEAD).put(font);
        for (int table = 0; table < all.getShort(HEAD + 4); table++) {
            int place = HEAD + 12 + 16 * table + 8;
            all.putInt(place, all.getInt(place) + HEAD);
        }
        return all.array();
    }
}
