package dev.remit.ui.session.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleChoiceTest {
    @Test
    void it_is_found_among_other_preferences_however_they_are_laid_out() {
        assertEquals(
                ScaleChoice.PERCENT_150,
                ScaleChoice.in("{\"theme\":\"DARK\",\n \"scale\" :\n  \"PERCENT_150\", \"grid\": false}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[",
                "{ \"scale\": 150 }",
                "{ \"scale\": \"PERCENT_17\" }",
                "{ \"recent\": [{ \"path\": \"\\\"scale\\\": \\\"PERCENT_300\\\"\" }] }"
            })
    void where_none_was_chosen_it_is_the_one_of_the_system(String preferences) {
        assertEquals(ScaleChoice.AUTO, ScaleChoice.in(preferences));
    }
}
