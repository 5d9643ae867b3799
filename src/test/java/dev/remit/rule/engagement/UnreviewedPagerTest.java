package dev.remit.rule.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreviewedPagerTest {
    private static final String CODE = "OPM-002";

    @ParameterizedTest
    @CsvSource({
        "SRE_RUN, FAILED, true",
        "SRE_RUN, PLANNED, true",
        "SRE_RUN, PASSED, false",
        "SRE_RUN, PASSED_WITH_ACTIONS, false",
        "SHARED_ONCALL, FAILED, true",
        "SRE_EMBEDDED, FAILED, false",
        "YBIYRI, FAILED, false"
    })
    void sre_on_the_pager_needs_a_passed_review(String model, String outcome, boolean reported) {
        var found = Found.any(CODE, cart(model, outcome, "ACTIVE"));

        assertEquals(reported, found);
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, false", "HANDBACK_NOTICE, false", "REQUESTED, true", "ENDED, true"})
    void only_an_engagement_in_force_counts(String state, boolean reported) {
        var found = Found.any(CODE, cart("SRE_RUN", "PASSED", state));

        assertEquals(reported, found);
    }

    @Test
    void without_an_engagement_sre_has_no_name() {
        var found = Found.by(CODE, """
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "operating": { "model": "SRE_RUN" } }]
            """);

        assertEquals(
                List.of("ERROR SRE carries the pager for Cart without a passed production readiness review. "
                        + "Run the review or return the pager."),
                found);
    }

    private static String cart(String model, String outcome, String state) {
        return """
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "operating": { "model": "%s" } }],
            "engagements": [{ "id": "e", "level": "RUN", "serviceIds": ["cart"], "state": "%s",
              "reviews": [{ "date": "2026-03-01", "outcome": "%s" }] }]
            """.formatted(model, state, outcome);
    }
}
