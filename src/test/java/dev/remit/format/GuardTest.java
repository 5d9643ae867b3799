package dev.remit.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=cmd|'/c calc'!A1, '=cmd|'/c calc'!A1",
                "+1, '+1",
                "-1, '-1",
                "@SUM, '@SUM",
                "＝1, '＝1",
                "'=1, ''=1",
                "'''@x, ''''@x",
                "a=1, a=1",
                "'tis, 'tis",
                "' =1, ' =1"
            })
    void what_could_start_a_formula_gets_one_more_apostrophe(String text, String guarded) {
        assertEquals(guarded, Guard.on(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "''", "\t=1", "\r", "\n", "'\t", "''＠", "'tis", "=", "'=", "x"})
    void taking_the_guard_off_gives_back_every_text(String text) {
        assertEquals(text, Guard.off(Guard.on(text)));
    }
}
