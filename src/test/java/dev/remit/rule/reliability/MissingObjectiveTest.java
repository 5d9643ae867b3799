package dev.remit.rule.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingObjectiveTest {
    private static final String CODE = "SLO-001";

    @ParameterizedTest
    @CsvSource({"1, ERROR", "2, WARNING"})
    void an_important_service_needs_an_objective(int tier, String severity) {
        var found = Found.by(CODE, service("\"tier\": " + tier));

        assertEquals(
                List.of(severity + " Cart (tier " + tier
                        + ") has no objective; nobody can say whether it is reliable enough."),
                found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"tier\": 3", "\"external\": false", "\"tier\": 1, \"external\": true"})
    void other_services_do_not(String attributes) {
        var found = Found.by(CODE, service(attributes));

        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @CsvSource({"1, 99.9%", "2, 99.5%"})
    void the_proposed_target_is_usual_for_the_tier(int tier, String target) {
        var repairs = Found.repairs(CODE, service("\"tier\": " + tier));

        assertEquals(List.of("Add an availability objective of " + target + " to Cart"), repairs);
    }

    @Test
    void the_proposed_target_is_what_dependencies_allow() {
        var repairs = Found.repairs(CODE, service("""
            "tier": 1, "dependsOn": [{ "serviceId": "cart", "agreedTarget": 0.98765 }]
            """));

        assertEquals(List.of("Add an availability objective of 98.76% to Cart"), repairs);
    }

    private static String service(String attributes) {
        return "\"services\": [{ \"id\": \"cart\", \"name\": \"Cart\", \"lifecycle\": \"GA\", " + attributes + " }]";
    }
}
