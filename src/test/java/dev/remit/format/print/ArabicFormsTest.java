package dev.remit.format.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ArabicFormsTest {
    @Test
    void letters_join_where_the_script_joins_them() {
        assertEquals("\uFED3\uFEAE\uFBFE\uFED6".replace("\uFBFE", "\uFEF3"), ArabicForms.shaped("فريق"));
    }

    @Test
    void lam_and_alef_become_one() {
        assertEquals("\uFEB3\uFEFC\uFEE1", ArabicForms.shaped("سلام"));
        assertEquals("\uFEFB", ArabicForms.shaped("لا"));
    }

    @Test
    void marks_do_not_part_letters() {
        assertEquals("\uFEB7\u064E\uFEE4\u0652\uFEB2", ArabicForms.shaped("ش\u064Eم\u0652س"));
    }

    @Test
    void other_scripts_stay_as_they_are() {
        assertEquals("Pay 24 צוות", ArabicForms.shaped("Pay 24 צוות"));
    }

    @Test
    void forms_are_the_letters_they_stand_for() {
        assertEquals("سلام", ArabicForms.unshaped(ArabicForms.shaped("سلام")));
    }
}
