package dev.remit.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.model.Letters;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people write into the cells of a RACI.
class LetterWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r|R",
                "R|R",
                " R |R",
                "R,A|R+A",
                "R/A|R+A",
                "AR|R+A",
                "A R|R+A",
                "a&r|R+A",
                "R + A|R+A",
                "Accountable|A",
                "responsible and accountable|R+A",
                "Consulted|C",
                "informed|I",
                "C;I|C",
                "CI|C",
                "●|R",
                "■|A",
                "S|S",
                "rs|R",
                "A/S|R+A",
                "Supporting|S"
            })
    void letters_are_read_however_they_are_written(String text, String letters) {
        assertEquals(Optional.of(letters), LetterWords.read(text).map(Mark::spelling));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "—", ".", "Not involved", "\u00A0"})
    void nothing_is_a_word_too(String text) {
        assertEquals(Optional.of(Mark.NONE), LetterWords.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "R?", "yes", "RX", "Accountant", "0", "=R", "R, maybe", "aaaa", "+"})
    void what_is_no_letter_is_not_guessed(String text) {
        assertEquals(Optional.empty(), LetterWords.read(text));
    }

    @Test
    void what_one_role_does_in_full_is_not_only_supported() {
        assertEquals(Mark.SUPPORT, Mark.SUPPORT.and(Mark.SUPPORT));
        assertEquals("R", Mark.SUPPORT.and(Mark.of(Letters.R)).spelling());
        assertEquals(Mark.SUPPORT, Mark.SUPPORT.and(Mark.of(Letters.C)));
    }
}
