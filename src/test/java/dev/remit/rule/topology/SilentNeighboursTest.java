package dev.remit.rule.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SilentNeighboursTest {
    private static final String CODE = "TOP-003";

    @ParameterizedTest
    @CsvSource({"HARD, hard, WARNING", "SOFT, soft, INFO"})
    void a_soft_need_is_worth_knowing_and_no_more(String strength, String word, String severity) {
        var found = Found.by(CODE, neighbours("\"strength\": \"" + strength + "\"", "GA"));

        assertEquals(
                List.of(severity + " Cart needs Ledger " + word + ", but Shop and Pay have no declared interaction."),
                found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COLLABORATION", "FACILITATING", "X_AS_A_SERVICE"})
    void any_active_interaction_will_do_in_either_direction(String mode) {
        String one = ", \"interactions\": [{ \"id\": \"i\", \"teamAId\": \"shop\", \"teamBId\": \"pay\", \"mode\": \""
                + mode + "\" }]";
        String other = one.replace("shop", "x").replace("pay", "shop").replace("\"x\"", "\"pay\"");

        assertEquals(false, Found.any(CODE, neighbours("\"strength\": \"HARD\"", "GA") + one));
        assertEquals(false, Found.any(CODE, neighbours("\"strength\": \"HARD\"", "GA") + other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLANNED", "ENDED"})
    void an_interaction_that_is_not_active_does_not_count(String state) {
        String interaction = """
            , "interactions": [{ "id": "i", "teamAId": "shop", "teamBId": "pay", "mode": "COLLABORATION",
              "state": "%s" }]\
            """.formatted(state);

        assertEquals(true, Found.any(CODE, neighbours("\"strength\": \"HARD\"", "GA") + interaction));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IDEA", "DEVELOPMENT", "RETIRED"})
    void both_services_are_in_production(String lifecycle) {
        assertEquals(false, Found.any(CODE, neighbours("\"strength\": \"HARD\"", lifecycle)));
    }

    @Test
    void role_groups_are_left_alone() {
        String members = neighbours("\"strength\": \"HARD\"", "GA").replace("\"Pay\"", "\"Pay\", \"roleGroup\": true");

        assertEquals(false, Found.any(CODE, members));
    }

    @Test
    void serving_is_offered() {
        assertEquals(
                List.of("Declare that Pay serves Shop"),
                Found.repairs(CODE, neighbours("\"strength\": \"HARD\"", "GA")));
    }

    private static String neighbours(String dependency, String lifecycle) {
        return """
            "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
            "services": [
              { "id": "cart", "name": "Cart", "lifecycle": "GA", "dependsOn": [{ "serviceId": "ledger", %s }],
                "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] },
              { "id": "ledger", "name": "Ledger", "lifecycle": "%s",
                "owners": [{ "teamId": "pay", "role": "ACCOUNTABLE" }] }]\
            """.formatted(dependency, lifecycle);
    }
}
