package dev.remit.analysis;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReleaseDutyTest {
    @Test
    void a_builder_without_a_manager_does_all_three() {
        var duty = duty("", "");

        assertEquals(Optional.of("Shop"), duty.alone().map(Team::name));
        assertEquals(Optional.of(false), duty.isSeparate());
    }

    @Test
    void whoever_approves_by_hand_keeps_deploying_apart() {
        var duty = duty("""
                , "raciOverrides": [
                  { "id": "one", "serviceId": "cart", "activityCode": "REL-02", "role": "BUILD", "value": "R" },
                  { "id": "two", "serviceId": "cart", "activityCode": "REL-02", "role": "MANAGER", "value": "A" }]\
                """, "{ \"role\": \"MANAGER\", \"teamId\": \"heads\" }");

        assertEquals(Optional.empty(), duty.alone());
        assertEquals(Optional.of(true), duty.isSeparate());
    }

    @Test
    void where_nobody_deploys_it_is_unknown() {
        var facts = Facts.of(
                document("\"services\": [{ \"id\": \"cart\", \"name\": \"Cart\" }]"), LocalDate.of(2026, 6, 1));
        var matrix = facts.raci().matrix(facts.document().services().get(Id.of("cart")));

        assertEquals(Optional.empty(), ReleaseDuty.of(matrix).isSeparate());
    }

    private static ReleaseDuty duty(String more, String defaults) {
        var facts = Facts.of(document("""
                    "organisation": { "name": "Test", "defaults": [%s] },
                    "teams": [{ "id": "heads", "name": "Heads" }, { "id": "shop", "name": "Shop" }],
                    "services": [{ "id": "cart", "name": "Cart", "builtBy": "shop" }]%s\
                    """.formatted(defaults, more)), LocalDate.of(2026, 6, 1));
        return ReleaseDuty.of(facts.raci().matrix(facts.document().services().get(Id.of("cart"))));
    }
}
