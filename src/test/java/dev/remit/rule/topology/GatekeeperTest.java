package dev.remit.rule.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatekeeperTest {
    private static final String CODE = "TOP-010";

    @ParameterizedTest
    @CsvSource({"MANUAL, true", "PARTIAL, true", "AUTOMATED, false"})
    void a_step_that_runs_by_itself_is_no_gate(String automation, boolean found) {
        assertEquals(
                found, Found.any(CODE, waiting("\"automation\": \"" + automation + "\", \"waitHoursBefore\": 9", "")));
    }

    @Test
    void what_is_unknown_is_no_gate() {
        assertEquals(false, Found.any(CODE, waiting("\"waitHoursBefore\": 9", "")));
        assertEquals(false, Found.any(CODE, waiting("\"automation\": \"MANUAL\"", "")));
    }

    @Test
    void a_team_may_let_its_own_services_wait() {
        String step = "\"automation\": \"MANUAL\", \"waitHoursBefore\": 9";

        assertEquals(
                false,
                Found.any(CODE, waiting(step, ", \"owners\": [{ \"teamId\": \"dba\", \"role\": \"ACCOUNTABLE\" }]")));
    }

    @Test
    void a_service_that_waits_twice_waits_for_both() {
        String members = waiting("\"automation\": \"MANUAL\", \"waitHoursBefore\": 9", "")
                .replace("\"steps\": [", """
                    "steps": [{ "id": "0", "teamId": "dba", "automation": "MANUAL", "waitHoursBefore": 20.5 }, \
                    """);

        assertEquals(List.of("WARNING 5 services wait for Databases, 29.5 hours on average."), Found.by(CODE, members));
    }

    private static String waiting(String step, String service) {
        var services = new ArrayList<String>();
        var flows = new ArrayList<String>();
        for (int i = 1; i <= 5; i++) {
            services.add("{ \"id\": \"s%1$d\", \"name\": \"S%1$d\"%2$s }".formatted(i, service));
            flows.add(
                    "{ \"id\": \"f%1$d\", \"serviceId\": \"s%1$d\", \"steps\": [{ \"id\": \"1\", \"teamId\": \"dba\", %2$s }] }"
                            .formatted(i, step));
        }
        return "\"teams\": [{ \"id\": \"dba\", \"name\": \"Databases\" }], \"services\": ["
                + String.join(", ", services) + "], \"deliveryFlows\": [" + String.join(", ", flows) + "]";
    }
}
