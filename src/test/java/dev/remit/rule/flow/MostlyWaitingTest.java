package dev.remit.rule.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;

class MostlyWaitingTest {
    private static final String CODE = "FLW-002";

    @Test
    void a_long_wait_matters_where_the_team_changes_only() {
        String step = "{ \"id\": \"2\", \"teamId\": \"%s\", \"waitHoursBefore\": 41 }";

        assertEquals(false, Found.any(CODE, flow(step.formatted("shop"))));
        assertEquals(
                List.of("WARNING Cart: Longest wait: 41 h (limit 40) before a step."),
                Found.by(CODE, flow(step.formatted("qa"))));
    }

    @Test
    void what_is_unknown_is_not_slow() {
        assertEquals(false, Found.any(CODE, flow("{ \"id\": \"2\", \"teamId\": \"qa\", \"processHours\": 1 }")));
    }

    @Test
    void a_flow_of_a_retired_service_is_over() {
        String members = flow("{ \"id\": \"2\", \"teamId\": \"qa\", \"waitHoursBefore\": 41 }");

        assertEquals(false, Found.any(CODE, members.replace("GA", "RETIRED")));
    }

    private static String flow(String step) {
        return """
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA" }],
            "deliveryFlows": [{ "id": "way", "serviceId": "cart", "steps": [{ "id": "1", "teamId": "shop" }, %s] }]\
            """.formatted(step);
    }
}
