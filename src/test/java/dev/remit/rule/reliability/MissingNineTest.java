package dev.remit.rule.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingNineTest {
    private static final String CODE = "SLO-005";

    @ParameterizedTest
    @CsvSource({"0.99994, true", "0.99995, false", "0.99996, false"})
    void a_dependency_offers_one_nine_more(String offered, boolean reported) {
        var found = Found.any(CODE, cart(2, "{ \"serviceId\": \"a\", \"agreedTarget\": " + offered + " }"));

        assertEquals(reported, found);
    }

    @ParameterizedTest
    @CsvSource({"1, WARNING", "2, INFO"})
    void it_matters_more_for_the_first_tier(int tier, String severity) {
        var found = Found.by(CODE, cart(tier, "{ \"serviceId\": \"a\", \"agreedTarget\": 0.9999 }"));

        assertEquals(List.of(severity + " A offers 99.99%; one nine more than Cart would be 99.995%."), found);
    }

    @Test
    void a_service_that_promises_too_much_has_a_greater_worry() {
        var found = Found.by(CODE, cart(1, """
            { "serviceId": "a", "agreedTarget": 0.9999 }, { "serviceId": "b", "agreedTarget": 0.999 }
            """));

        assertEquals(List.of(), found);
    }

    @Test
    void what_replaces_each_other_offers_more_together() {
        var found = Found.by(CODE, cart(1, """
            { "serviceId": "a", "agreedTarget": 0.999, "redundancyGroup": "g" },
            { "serviceId": "b", "agreedTarget": 0.999, "redundancyGroup": "g" }
            """));

        assertEquals(List.of(), found);
    }

    private static String cart(int tier, String dependencies) {
        return """
            "services": [
              { "id": "a", "name": "A" }, { "id": "b", "name": "B" },
              { "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": %d, "dependsOn": [%s],
                "slis": [{ "id": "up", "category": "AVAILABILITY" }],
                "slos": [{ "id": "up", "sliId": "up", "target": 0.9995 }] }]
            """.formatted(tier, dependencies);
    }
}
