package dev.remit.rule.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverpromiseTest {
    private static final String CODE = "SLO-003";

    @ParameterizedTest
    @CsvSource({"0.9989, false", "0.999, false", "0.9990000009, false", "0.999000002, true", "0.9991, true"})
    void a_target_may_be_what_the_dependency_offers_but_no_more(String target, boolean reported) {
        var found = Found.any(CODE, cart(target, "{ \"serviceId\": \"a\", \"agreedTarget\": 0.999 }"));

        assertEquals(reported, found);
    }

    @Test
    void the_weakest_of_several_is_named_and_softened_only_if_that_is_enough() {
        String both = """
            { "serviceId": "a", "agreedTarget": 0.999 }, { "serviceId": "b", "agreedTarget": 0.9995 }
            """;

        var found = Found.by(CODE, cart("0.9995", both));
        var enough = Found.repairs(CODE, cart("0.9995", both));
        var tooLittle = Found.repairs(CODE, cart("0.9999", both));

        assertEquals(
                List.of("ERROR Cart promises 99.95%, but its hard dependencies allow at most 99.85005%. "
                        + "Weakest: A (99.9%). Soften it, add redundancy, or lower the target."),
                found);
        assertEquals(List.of("Lower the target of Cart to 99.85%", "Make A a soft dependency of Cart"), enough);
        assertEquals(List.of("Lower the target of Cart to 99.85%"), tooLittle);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        { "serviceId": "a", "agreedTarget": 0.9, "strength": "SOFT", "impactShare": 1 }
        { "serviceId": "a" }
        { "serviceId": "a", "agreedTarget": 0.9, "impactShare": 0.001 }
        { "serviceId": "a", "agreedTarget": 0.9, "redundancyGroup": "g" }, { "serviceId": "b", "redundancyGroup": "g" }
        """)
    void soft_unknown_and_rarely_needed_dependencies_allow_it(String dependencies) {
        var found = Found.by(CODE, cart("0.9995", dependencies));

        assertEquals(List.of(), found);
    }

    @Test
    void a_service_that_is_not_in_production_promises_nothing() {
        String development = cart("0.9995", "{ \"serviceId\": \"a\", \"agreedTarget\": 0.9 }")
                .replace("GA", "DEVELOPMENT");

        var found = Found.by(CODE, development);

        assertEquals(List.of(), found);
    }

    private static String cart(String target, String dependencies) {
        return """
            "services": [
              { "id": "a", "name": "A" }, { "id": "b", "name": "B" },
              { "id": "cart", "name": "Cart", "lifecycle": "GA", "dependsOn": [%s],
                "slis": [{ "id": "up", "category": "AVAILABILITY" }],
                "slos": [{ "id": "up", "sliId": "up", "target": %s }] }]
            """.formatted(dependencies, target);
    }
}
