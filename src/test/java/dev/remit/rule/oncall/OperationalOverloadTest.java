package dev.remit.rule.oncall;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import dev.remit.rule.NextStep;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationalOverloadTest {
    private static final String CODE = "ONC-005";
    private static final String MEASURED = "{ \"toilHoursPerWeek\": 45, \"incidentsPerWeek\": 5 }";

    @ParameterizedTest
    @CsvSource({
        "SRE, 0.50, []",
        "SRE, 0.501, [ERROR]",
        "PRODUCT, 0.30, []",
        "PRODUCT, 0.301, [WARNING]",
        "OPERATIONS, 0.85, [WARNING]",
        "PLATFORM, 0.31, [WARNING]"
    })
    void sre_has_a_cap_of_its_own(String specialism, String share, String severities) {
        var found = Found.severities(
                CODE,
                team("\"specialism\": \"%s\", \"timeSplit\": { \"operational\": %s }".formatted(specialism, share)));

        assertEquals(severities, found.toString());
    }

    @Test
    void a_team_that_runs_its_own_cannot_push_work_to_the_builders() {
        var found = Found.by(CODE, team("\"timeSplit\": { \"operational\": 0.4 }"));

        assertEquals(
                List.of("WARNING Shop spends 40% on operational work (cap 30%). "
                        + "Cut toil, make its services quieter, or move one."),
                found);
    }

    @Test
    void a_share_nobody_states_is_computed() {
        var members = team("\"headcount\": 5") + ", \"services\": [" + service("a", MEASURED) + "]";

        var found = Found.by(CODE, members);

        assertEquals(
                List.of("WARNING Shop spends 37.5% on operational work (cap 30%). "
                        + "Cut toil, make its services quieter, or move one."),
                found);
        assertEquals(List.of("Look at A first: it takes 75 hours a week."), steps(members));
    }

    @Test
    void services_without_figures_make_it_a_least_share() {
        var found = Found.by(
                CODE,
                team("\"headcount\": 5") + ", \"services\": [" + service("a", MEASURED) + ", " + service("b", "{}")
                        + "]");

        assertEquals(
                List.of("WARNING Shop spends at least 37.5% on operational work (cap 30%). "
                        + "Cut toil, make its services quieter, or move one."),
                found);
    }

    @Test
    void role_groups_are_left_alone() {
        assertEquals(false, Found.any(CODE, team("\"roleGroup\": true, \"timeSplit\": { \"operational\": 0.9 }")));
    }

    private static List<String> steps(String members) {
        return Found.in(document(members))
                .of(CODE)
                .flatMap(finding -> finding.nextSteps().stream())
                .map(NextStep::sentence)
                .map(Object::toString)
                .toList();
    }

    private static String team(String fields) {
        return "\"teams\": [{ \"id\": \"shop\", \"name\": \"Shop\", " + fields + " }]";
    }

    private static String service(String id, String ops) {
        return """
            { "id": "%s", "name": "A", "lifecycle": "GA", "builtBy": "shop", "operating": { "model": "YBIYRI" },
              "ops": %s }\
            """.formatted(id, ops);
    }
}
