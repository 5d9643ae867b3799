package dev.remit.rule.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneHandReleaseTest {
    private static final String CODE = "SEC-002";

    @Test
    void without_a_manager_the_builder_approves() {
        assertEquals(true, Found.any(CODE, cart("REGULATED", "\"fourEyes\": false")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"fourEyes\": true", "\"tags\": []"})
    void a_second_person_enforced_or_unknown_is_no_finding(String fields) {
        assertEquals(false, Found.any(CODE, cart("REGULATED", fields)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUBLIC", "INTERNAL", "CONFIDENTIAL"})
    void only_regulated_services_count(String data) {
        assertEquals(false, Found.any(CODE, cart(data, "\"fourEyes\": false")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEV-01", "REL-03"})
    void another_hand_that_writes_or_deploys_is_enough(String activity) {
        String others = """
            , "raciOverrides": [
              { "id": "not-us", "serviceId": "cart", "activityCode": "%s", "role": "BUILD", "value": "A" },
              { "id": "but-they", "serviceId": "cart", "activityCode": "%s", "role": "OPS", "value": "R" }]\
            """.formatted(activity, activity);

        assertEquals(false, Found.any(CODE, cart("REGULATED", "\"fourEyes\": false") + others));
    }

    @Test
    void the_builder_that_is_its_own_manager_approves_too() {
        String own = "\"fourEyes\": false, \"roleBindings\": [{ \"role\": \"MANAGER\", \"teamId\": \"shop\" }]";
        String other = own.replace("shop", "ops");

        assertEquals(true, Found.any(CODE, cart("REGULATED", own)));
        assertEquals(false, Found.any(CODE, cart("REGULATED", other)));
    }

    private static String cart(String data, String fields) {
        return """
            "organisation": { "name": "Test", "defaults": [{ "role": "OPS", "teamId": "ops" }] },
            "teams": [{ "id": "ops", "name": "Operations" }, { "id": "shop", "name": "Shop" }],
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop", "dataClass": "%s", %s }]\
            """.formatted(data, fields);
    }
}
