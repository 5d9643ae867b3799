package dev.remit.rule.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwningAdviserTest {
    private static final String CODE = "TOP-006";

    @Test
    void who_builds_it_may_take_it() {
        assertEquals(
                List.of("Let those who build them answer for the services of Coaches"),
                Found.repairs(CODE, owning("\"builtBy\": \"shop\"", "")));
    }

    @Test
    void without_another_builder_an_owner_is_to_be_found() {
        assertEquals(true, Found.any(CODE, owning("\"tier\": 1", "")));
        assertEquals(List.of(), Found.repairs(CODE, owning("\"tier\": 1", "")));
    }

    @Test
    void role_groups_are_left_alone() {
        assertEquals(false, Found.any(CODE, owning("\"tier\": 1", ", \"roleGroup\": true")));
    }

    private static String owning(String service, String team) {
        return """
            "teams": [{ "id": "coaches", "name": "Coaches", "topologyType": "ENABLING"%s },
              { "id": "shop", "name": "Shop" }],
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", %s,
              "owners": [{ "teamId": "coaches", "role": "ACCOUNTABLE" }] }]\
            """.formatted(team, service);
    }
}
