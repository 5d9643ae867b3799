package dev.remit.rule.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnskilledRunnerTest {
    private static final String CODE = "TOP-009";

    @Test
    void skills_that_nobody_wrote_down_are_unknown() {
        assertEquals(true, Found.any(CODE, running("\"skills\": {}", "")));
        assertEquals(false, Found.any(CODE, running("\"headcount\": 7", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"topologyType\": \"PLATFORM\"",
                "\"specialism\": \"PLATFORM\"",
                "\"specialism\": \"SRE\"",
                "\"specialism\": \"OPERATIONS\""
            })
    void any_of_these_may_help(String helper) {
        String interaction = """
            , "interactions": [{ "id": "i", "teamAId": "shop", "teamBId": "other", "mode": "COLLABORATION" }]\
            """;

        assertEquals(false, Found.any(CODE, running("\"skills\": {}", ", " + helper) + interaction));
        assertEquals(true, Found.any(CODE, running("\"skills\": {}", "") + interaction));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"roleGroup\": true, \"skills\": {}", "\"skills\": { \"SYSTEMS\": 1 }"})
    void others_are_left_alone(String fields) {
        assertEquals(false, Found.any(CODE, running(fields, "")));
    }

    @Test
    void the_only_team_that_can_is_offered() {
        assertEquals(
                List.of("Declare that Other serves Shop"),
                Found.repairs(CODE, running("\"skills\": {}", ", \"specialism\": \"SRE\"")));
    }

    private static String running(String fields, String other) {
        return """
            "teams": [{ "id": "other", "name": "Other"%s }, { "id": "shop", "name": "Shop", %s }],
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 2, "builtBy": "shop",
              "operating": { "model": "YBIYRI" } }]\
            """.formatted(other, fields);
    }
}
