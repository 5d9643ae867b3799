package dev.remit.rule.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NobodyResponsibleTest {
    private static final String CODE = "RAC-003";

    @ParameterizedTest
    @CsvSource({"R+A, 0", "R, 0", "A, 1", "I, 1"})
    void one_r_is_enough(String letters, int findings) {
        assertEquals(
                findings,
                Found.by(CODE, Given.cart(Given.set("BUILD", letters))).size());
    }

    @Test
    void the_team_that_answers_may_do_it_too() {
        assertEquals(
                List.of("Let Operations do OPS-02 of Cart too"),
                Found.repairs(CODE, Given.cart(Given.set("BUILD", "C") + ", " + Given.set("OPS", "A"))));
    }

    @Test
    void where_nobody_answers_nobody_is_volunteered() {
        String members = Given.cart(Given.set("BUILD", "C"));

        assertEquals(List.of("ERROR 'Respond to pages' for Cart has nobody responsible."), Found.by(CODE, members));
        assertEquals(List.of(), Found.repairs(CODE, members));
    }

    @Test
    void without_a_builder_nearly_nothing_is_done() {
        var found = Found.by(CODE, Given.cart("").replace(", \"builtBy\": \"shop\"", ""));

        assertEquals(27, found.size());
    }
}
