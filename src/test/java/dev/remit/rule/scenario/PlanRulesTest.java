package dev.remit.rule.scenario;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Finding;
import dev.remit.rule.Found;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of planned changes when the organisation moves under the plan.
class PlanRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\": \"SET\", \"path\": \"tier\", \"from\": 2, \"to\": 1 | ",
                "\"kind\": \"SET\", \"path\": \"tier\", \"from\": 3, \"to\": 1 | SCN-001",
                "\"kind\": \"SET\", \"path\": \"tier\", \"to\": 1 | SCN-001",
                "\"kind\": \"SET\", \"path\": \"tier\", \"from\": 3, \"to\": 2 | SCN-004",
                "\"kind\": \"SET\", \"path\": \"nonsense\", \"from\": 3, \"to\": 2 | SCN-001",
                "\"kind\": \"SET\", \"path\": \"tier\", \"from\": 2, \"to\": 9 | SCN-001",
                "\"kind\": \"REMOVE\" | ",
                "\"kind\": \"ADD\", \"table\": \"services\", \"to\": { \"id\": \"cart\", \"name\": \"Cart\", \"tier\": 2 } | SCN-004",
                "\"kind\": \"ADD\", \"table\": \"services\", \"to\": { \"id\": \"cart\", \"name\": \"Basket\" } | SCN-001"
            })
    void a_change_takes_effect_or_drifts_or_changes_nothing(String change, @Nullable String code) {
        var found = Found.in(document(plan("{ \"elementId\": \"cart\", " + change + " }", ""))).open().stream()
                .map(Finding::rule)
                .filter(rule -> List.of("SCN-001", "SCN-004").contains(rule));

        assertEquals(Stream.ofNullable(code).toList(), found.toList());
    }

    @Test
    void what_is_added_can_be_changed_later() {
        String changes = """
            { "elementId": "list", "kind": "ADD", "table": "services", "to": { "id": "list", "name": "List" } },
            { "elementId": "list", "kind": "SET", "path": "tier", "to": 3 }\
            """;

        assertEquals(false, Found.any("SCN-001", plan(changes, "")));
    }

    @Test
    void a_number_written_otherwise_is_the_same() {
        String change = "{ \"elementId\": \"cart\", \"kind\": \"SET\", \"path\": \"tier\", \"from\": 2.0, \"to\": 1 }";

        assertEquals(false, Found.any("SCN-001", plan(change, "")));
    }

    @Test
    void a_step_that_is_done_is_part_of_the_organisation() {
        String change = "{ \"elementId\": \"cart\", \"kind\": \"SET\", \"path\": \"tier\", \"from\": 3, \"to\": 2 }";

        assertEquals(true, Found.any("SCN-004", plan(change, "")));
        assertEquals(false, Found.any("SCN-004", plan(change, ", \"doneOn\": \"2026-05-01\"")));
    }

    @Test
    void two_changes_of_one_attribute_are_two_findings() {
        String change = "{ \"elementId\": \"cart\", \"kind\": \"SET\", \"path\": \"tier\", \"from\": 2, \"to\": 2 }";

        var found = Found.in(document(plan(change + ", " + change, ""))).of("SCN-004");

        assertEquals(2, found.map(Finding::fingerprint).distinct().count());
    }

    @Test
    void a_step_cannot_wait_for_one_of_another_plan() {
        String steps = """
            "scenarios": [
              { "id": "a", "name": "A", "steps": [{ "id": "s1" }] },
              { "id": "b", "name": "B", "steps": [{ "id": "t1", "dependsOn": ["s1"] }] }]\
            """;

        assertEquals(
                List.of("ERROR Step t1 of B depends on 's1', which does not exist. Remove the dependency."),
                Found.by("SCN-002", steps));
    }

    private static String plan(String changes, String step) {
        return """
            "services": [{ "id": "cart", "name": "Cart", "tier": 2 }],
            "scenarios": [{ "id": "next", "name": "Next year",
              "steps": [{ "id": "s1", "changes": [%s]%s }] }]\
            """.formatted(changes, step);
    }
}
