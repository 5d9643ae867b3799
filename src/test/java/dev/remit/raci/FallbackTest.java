package dev.remit.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.model.Letters;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where letters go whose role no team fills (model.md 2.13).
class FallbackTest {
    @Test
    void duties_fall_to_the_building_team_once_a_role() {
        var matrix = Given.api("\"operating\": { \"model\": \"YBIYRI\" }", """
            "organisation": { "name": "Test", "defaults": [ { "role": "MANAGER", "teamId": "management" } ] }\
            """);

        assertEquals(
                List.of("SECURITY falls to Core: PLN-05, OPS-05, GOV-01"),
                matrix.fallbacks().stream().map(FallbackTest::told).toList());
    }

    @Test
    void consulted_and_informed_are_dropped() {
        var matrix = Given.api("\"operating\": { \"model\": \"YBIYRI\" }", "");

        assertEquals(
                List.of(Letters.R_AND_A), matrix.row("DSG-01").orElseThrow().letters());
        assertEquals(List.of(Origin.DEFAULT), origins(matrix, "DSG-01"));
    }

    @Test
    void a_moved_letter_is_marked_as_such() {
        var matrix = Given.api("\"operating\": { \"model\": \"YBIYRI\" }", "");

        assertEquals(
                List.of(Letters.R_AND_A), matrix.row("PLN-05").orElseThrow().letters());
        assertEquals(List.of(Origin.FALLBACK), origins(matrix, "PLN-05"));
    }

    @Test
    void an_own_role_falls_to_the_role_it_names() {
        var matrix = Given.api("\"roleBindings\": [ { \"role\": \"PLATFORM\", \"teamId\": \"platform\" } ]", """
            "roles": [ { "id": "dba", "code": "DBA", "name": "Database team", "fallbackRole": "PLATFORM" } ],
            "raciOverrides": [ { "id": "a", "serviceId": "api", "activityCode": "OPS-04", "role": "DBA",
              "value": "R" } ]\
            """);

        assertEquals(
                List.of(
                        "SECURITY falls to Core: PLN-05, OPS-05, GOV-01",
                        "MANAGER falls to Core: PLN-01, PLN-02, PLN-03, IMP-03, IMP-04, RET-01",
                        "DBA falls to Platform: OPS-04"),
                matrix.fallbacks().stream().map(FallbackTest::told).toList());
        assertEquals(
                List.of(Letters.R_AND_A, Letters.R),
                matrix.row("OPS-04").orElseThrow().letters());
    }

    @Test
    void own_roles_that_fall_back_on_each_other_fall_to_the_building_team() {
        var matrix = Given.api("", """
            "roles": [ { "id": "dba", "code": "DBA", "name": "Database team", "fallbackRole": "QA" },
                       { "id": "qa", "code": "QA", "name": "Test team", "fallbackRole": "DBA" } ],
            "raciOverrides": [ { "id": "a", "serviceId": "api", "activityCode": "PLN-01", "role": "QA",
              "value": "R" } ]\
            """);

        assertEquals("QA falls to Core: PLN-01", told(matrix.fallbacks().getLast()));
    }

    @Test
    void without_a_building_team_duties_go_nowhere() {
        var matrix = Given.matrix("", """
            "organisation": { "name": "Test", "defaults": [ { "role": "SECURITY", "teamId": "security" } ] }\
            """);

        var without = matrix.rows().stream()
                .filter(row -> row.count(Letters::isAccountable) == 0)
                .count();

        assertEquals(27, without);
        assertEquals(List.of(), matrix.fallbacks());
        assertEquals(List.of(Letters.C), matrix.row("OPS-04").orElseThrow().letters());
    }

    static String told(Fallback fallback) {
        var codes = fallback.activities().stream().map(Activity::code).toList();
        return fallback.role().code() + " falls to " + fallback.team().name() + ": " + String.join(", ", codes);
    }

    private static List<Origin> origins(Matrix matrix, String activity) {
        return matrix.row(activity).orElseThrow().cells().stream()
                .map(Cell::origin)
                .toList();
    }
}
