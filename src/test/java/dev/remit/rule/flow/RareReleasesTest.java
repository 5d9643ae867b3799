package dev.remit.rule.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RareReleasesTest {
    private static final String CODE = "FLW-006";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"deploymentsPerMonth\": 0.25 | Cart ships 0.25 times a month. Ship smaller changes more often.",
                "\"leadTimeHours\": 724 | Cart ships 30.2 days after commit. Ship smaller changes more often."
            })
    void what_is_unknown_is_not_spoken_of(String delivery, String message) {
        assertEquals(List.of("INFO " + message), Found.by(CODE, cart("GA", delivery)));
    }

    @Test
    void only_production_counts() {
        assertEquals(false, Found.any(CODE, cart("DEVELOPMENT", "\"deploymentsPerMonth\": 0.25")));
    }

    private static String cart(String lifecycle, String delivery) {
        return """
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "%s", "delivery": { %s } }]\
            """.formatted(lifecycle, delivery);
    }
}
