package dev.remit.rule.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManualPathTest {
    private static final String CODE = "FLW-003";

    @ParameterizedTest
    @CsvSource({
        "BUILD, NONE, true", "BUILD, MANUAL, true", "BUILD, PARTIAL, false", "BUILD, AUTOMATED, false",
        "SOURCE, NONE, false", "TEST, NONE, true", "STAGING, NONE, true", "PRODUCTION, NONE, true"
    })
    void each_stage_after_the_source_runs_by_itself(String stage, String level, boolean found) {
        assertEquals(
                found, Found.any(CODE, cart("\"tier\": 3, \"pipeline\": { \"" + stage + "\": \"" + level + "\" }")));
    }

    @ParameterizedTest
    @CsvSource({"TESTING, true", "RELEASE, true", "DEVELOPMENT, false", "OPERATIONS, false"})
    void of_a_drawn_flow_testing_and_release_count(String stage, boolean found) {
        String flow = """
            , "deliveryFlows": [{ "id": "way", "serviceId": "cart", "steps": [
              { "id": "1", "stage": "%s", "automation": "MANUAL" }] }]\
            """.formatted(stage);

        assertEquals(found, Found.any(CODE, cart("\"tier\": 3") + flow));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"tier\": 3", "\"pipeline\": { \"TEST\": \"NONE\" }"})
    void what_is_unknown_is_not_manual(String fields) {
        assertEquals(false, Found.any(CODE, cart(fields)));
    }

    private static String cart(String fields) {
        return "\"services\": [{ \"id\": \"cart\", \"name\": \"Cart\", \"lifecycle\": \"GA\", " + fields + " }]";
    }
}
