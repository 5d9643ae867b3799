package dev.remit.rule.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermanentDevOpsTeamTest {
    private static final String CODE = "TOP-008";

    @ParameterizedTest
    @ValueSource(strings = {"\"endDate\": \"2026-12-31\"", "\"temporary\": true", "\"since\": \"2026-01-01\""})
    void temporary_and_with_an_end_is_both_needed(String fields) {
        assertEquals(true, Found.any(CODE, devops(fields)));
    }

    @Test
    void how_long_it_lasts_is_unknown_while_its_founding_is() {
        assertEquals(false, Found.any(CODE, devops("\"temporary\": true, \"endDate\": \"2036-12-31\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"roleGroup\": true", "\"status\": \"DISSOLVED\"", "\"specialism\": \"PLATFORM\""})
    void others_are_left_alone(String fields) {
        assertEquals(false, Found.any(CODE, devops(fields)));
    }

    @Test
    void a_step_in_a_domains_flow_is_one_in_the_flow_of_each_service() {
        String flow = """
            , "valueStreams": [{ "id": "v", "name": "V" }], "domains": [{ "id": "d", "name": "D", "valueStreamId": "v" }],
            "services": [{ "id": "a", "name": "A", "domainId": "d" }, { "id": "b", "name": "B", "domainId": "d" },
              { "id": "c", "name": "C", "domainId": "d" }, { "id": "x", "name": "X", "domainId": "d", "lifecycle": "RETIRED" }],
            "deliveryFlows": [{ "id": "f", "domainId": "d", "steps": [
              { "id": "1", "teamId": "glue" }, { "id": "2", "teamId": "glue" }] }]\
            """;

        assertEquals(
                List.of(
                        "WARNING Glue is a step on the way to production of 3 services (from 3 on it is a gate). Let their"
                                + " builders take the step, or make it a platform or enabling team."),
                Found.by(CODE, devops("\"temporary\": true, \"endDate\": \"2026-12-31\"") + flow));
    }

    private static String devops(String fields) {
        String specialism = fields.contains("specialism") ? "" : "\"specialism\": \"DEVOPS\", ";
        return "\"teams\": [{ \"id\": \"glue\", \"name\": \"Glue\", " + specialism + fields + " }]";
    }
}
