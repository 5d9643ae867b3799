package dev.remit.draw.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MetricsTest {
    private static final Metrics TEN_A_LETTER = (text, style) -> 10 * text.codePointCount(0, text.length());

    @Test
    void text_that_fits_is_left_alone() {
        assertEquals("search", TEN_A_LETTER.fitted("search", TextStyle.LABEL, 60));
    }

    @Test
    void words_are_cut_at_the_end_and_names_in_the_middle() {
        assertEquals("Nobody ow…", TEN_A_LETTER.fitted("Nobody owns it", TextStyle.CAPTION, 100));
        assertEquals("govuk-…her", TEN_A_LETTER.fittedName("govuk-content-publisher", TextStyle.LABEL, 100));
    }

    @Test
    void where_not_one_letter_fits_nothing_is_left() {
        assertEquals("", TEN_A_LETTER.fitted("search", TextStyle.LABEL, 15));
    }

    @Test
    void a_letter_of_two_units_is_never_split() {
        assertEquals("🚀…", TEN_A_LETTER.fitted("🚀🚀🚀🚀", TextStyle.LABEL, 20));
    }

    @Test
    void estimates_grow_with_size_weight_and_wide_letters() {
        var metrics = Metrics.estimated();

        assertEquals(2 * metrics.width("Team", TextStyle.CAPTION), metrics.width("Team", TextStyle.CAPTION.sized(22)));
        assertTrue(metrics.width("Team", TextStyle.NUMBER) > metrics.width("Team", TextStyle.CAPTION));
        assertTrue(metrics.width("wmw", TextStyle.LABEL) > metrics.width("ili", TextStyle.LABEL));
    }
}
