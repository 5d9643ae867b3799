package dev.remit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {
    @ParameterizedTest
    @CsvSource({"0.9995, 99.95%", "1, 100%", "0.99900025, 99.900025%", "0.9999999999, 99.999999%", "0, 0%"})
    void a_share_is_exact_to_six_places_and_never_rounded_up(BigDecimal share, String percent) {
        String shown = Percent.of(share);

        assertEquals(percent, shown);
    }
}
