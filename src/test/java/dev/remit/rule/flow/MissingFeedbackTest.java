package dev.remit.rule.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingFeedbackTest {
    private static final String CODE = "FLW-007";
    private static final String BUILT = ", \"builtBy\": \"shop\"";

    @ParameterizedTest
    @CsvSource({"shop, false", "ops, true"})
    void the_builder_must_be_told(String team, boolean found) {
        assertEquals(found, Found.any(CODE, cart(BUILT) + loop(team, "\"cadenceDays\": 14")));
    }

    @Test
    void without_a_builder_any_loop_will_do() {
        assertEquals(false, Found.any(CODE, cart("") + loop("ops", "\"cadenceDays\": 14")));
        assertEquals(List.of("WARNING Nobody gets regular production data about Cart."), Found.by(CODE, cart("")));
        assertEquals(List.of(), Found.repairs(CODE, cart("")));
    }

    @Test
    void a_loop_without_a_rhythm_is_none() {
        assertEquals(true, Found.any(CODE, cart(BUILT) + loop("shop", "\"jointReview\": true")));
    }

    @ParameterizedTest
    @CsvSource({
        "YBIYRI, false",
        "OPS_HANDOFF, false",
        "SRE_CONSULTED, true",
        "SRE_EMBEDDED, true",
        "SHARED_ONCALL, true",
        "SRE_RUN, true"
    })
    void where_sre_helps_both_look_together(String model, boolean found) {
        String members = cart(BUILT + ", \"operating\": { \"model\": \"" + model + "\" }");

        assertEquals(found, Found.any(CODE, members + loop("shop", "\"cadenceDays\": 14")));
        assertEquals(false, Found.any(CODE, members + loop("shop", "\"cadenceDays\": 14, \"jointReview\": true")));
    }

    private static String cart(String fields) {
        return """
            "teams": [{ "id": "ops", "name": "Operations" }, { "id": "shop", "name": "Shop" }],
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 3%s }]\
            """.formatted(fields);
    }

    private static String loop(String team, String fields) {
        return """
            , "feedbackLoops": [{ "id": "f", "fromServiceId": "cart", "toTeamId": "%s", %s }]\
            """.formatted(team, fields);
    }
}
