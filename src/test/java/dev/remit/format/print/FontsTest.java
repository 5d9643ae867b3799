package dev.remit.format.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.text.Problem;
import java.util.List;
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

    @Test
    void what_no_font_has_is_told_and_a_box_stands_for_it() {
        var fonts = new Fonts(List.of(), List.of(0x6f22, 0x5b57));

        assertEquals(
                List.of("E-EXP-023"),
                fonts.problems().stream().map(Problem::code).toList());
        assertEquals(
                "No font of this machine has 漢 字. A box stands for each; names can still be found and copied.",
                fonts.problems().getFirst().message().toString());
        assertEquals(List.of(), Fonts.of(Stream.of("Łódź")).problems());
    }

    private static String families(String... texts) {
        return Fonts.of(Stream.of(texts)).families();
    }
}
