package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.model.Team;
import dev.remit.shape.Ref;
import org.junit.jupiter.api.Test;

class RoleBindingsTest {
    private static final Ref<Team> GUARD = Ref.to("guard");

    @Test
    void a_role_of_a_service_is_bound_in_the_order_of_roles() {
        var before = document(service("""
            { "role": "MANAGER", "teamId": "heads" }, { "role": "SRE", "teamId": "sre" }\
            """));

        var after = RoleBindings.bind(Ref.to("cart"), "SECURITY", GUARD).apply(before);

        assertEquals(document(service("""
            { "role": "MANAGER", "teamId": "heads" }, { "role": "SECURITY", "teamId": "guard" },
            { "role": "SRE", "teamId": "sre" }\
            """)), after);
    }

    @Test
    void another_team_takes_the_place_of_the_one_bound() {
        var before = document(service("{ \"role\": \"SECURITY\", \"teamId\": \"old\", \"note\": \"kept\" }"));

        var after = RoleBindings.bind(Ref.to("cart"), "SECURITY", GUARD).apply(before);

        assertEquals(document(service("{ \"role\": \"SECURITY\", \"teamId\": \"guard\", \"note\": \"kept\" }")), after);
    }

    @Test
    void a_role_is_bound_for_the_whole_organisation() {
        var after = RoleBindings.bindEverywhere("SECURITY", GUARD).apply(document(""));

        assertEquals(document("""
            "organisation": { "name": "Test", "asOf": "2026-06-01",
              "defaults": [{ "role": "SECURITY", "teamId": "guard" }] }\
            """), after);
    }

    @Test
    void what_is_bound_already_changes_nothing() {
        var bound = document(service("{ \"role\": \"SECURITY\", \"teamId\": \"guard\" }"));
        var everywhere = RoleBindings.bindEverywhere("SECURITY", GUARD).apply(bound);

        assertSame(bound, RoleBindings.bind(Ref.to("cart"), "SECURITY", GUARD).apply(bound));
        assertSame(everywhere, RoleBindings.bindEverywhere("SECURITY", GUARD).apply(everywhere));
    }

    private static String service(String bindings) {
        return "\"services\": [{ \"id\": \"cart\", \"name\": \"Cart\", \"roleBindings\": [" + bindings + "] }]";
    }
}
