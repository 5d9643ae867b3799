package dev.remit.format.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FontsTest {
    @Test
    void a_text_gets_the_pieces_it_needs_and_no_more() {
        assertEquals("'Inter'", families("Checkout – 11 of 30"));
        assertEquals("'Inter', 'Inter latin-ext'", families("Łódź"));
        assertEquals("'Inter', 'Inter greek', 'Inter cyrillic'", families("Ελλάδα", "Привет"));
    }

    @Test
    void what_leaves_no_ink_needs_no_font() {
        assertEquals("'Inter'", families("safe\u202Etxt\u200D\uFEFF\u0007\uE000"));
    }

    private static String families(String... texts) {
        return Fonts.of(Stream.of(texts)).families();
    }
}
