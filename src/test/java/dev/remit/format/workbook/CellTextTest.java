package dev.remit.format.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"Cart API", "=1+1", "'=1+1", "''", "_x0041_", "_x0041_x0042_", "a_x005F_b", "名 🚀", "a\tb\nc", ""
            })
    void what_is_put_into_a_cell_is_read_back(String text) {
        assertEquals(text, CellText.read(CellText.of(text)));
    }

    @Test
    void what_could_start_a_formula_is_guarded() {
        assertEquals("'=cmd()", CellText.of("=cmd()"));
    }

    @Test
    void what_a_cell_cannot_hold_is_replaced() {
        assertEquals("a\uFFFDb\uFFFD\uFFFDc", CellText.of("a\u0001b\uD800\u0085c"));
    }

    @Test
    void a_text_longer_than_a_cell_is_cut_between_characters() {
        assertEquals(32_766, CellText.of("a".repeat(32_766) + "🚀").length());
    }
}
