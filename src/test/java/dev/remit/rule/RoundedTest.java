package dev.remit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundedTest {
    @ParameterizedTest
    @CsvSource({"2.857142857, 2.9", "2.04, 2.04", "2.0004, 2.0004", "1.96, 1.96", "2, 2.000000000", "3, 3.0"})
    void a_figure_keeps_as_many_decimals_as_tell_it_from_two(double value, BigDecimal shown) {
        assertEquals(shown, Rounded.to(1, value, BigDecimal.TWO));
    }

    @ParameterizedTest
    @CsvSource({"53.3333, 53.3", "0.25, 0.3", "7, 7.0"})
    void a_figure_that_is_compared_with_nothing_is_just_rounded(double value, BigDecimal shown) {
        assertEquals(shown, Rounded.to(1, value));
    }
}
