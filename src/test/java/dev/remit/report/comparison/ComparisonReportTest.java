package dev.remit.report.comparison;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.model.Team;
import dev.remit.report.Told;
import dev.remit.shape.Id;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonReportTest {
    private static final String TEAMS = """
        "teams": [ { "id": "pay", "name": "Pay", "specialism": "PRODUCT", "headcount": 7 },
          { "id": "sre", "name": "SRE", "specialism": "SRE", "headcount": 9, "timeSplit": { "operational": 0.61 },
            "charter": { "focus": "Engineering first." } },
          { "id": "web", "name": "Web", "specialism": "PRODUCT" } ],
        "services": [ { "id": "cart", "name": "Cart", "lifecycle": "GA",
          "owners": [ { "teamId": "web", "role": "ACCOUNTABLE" } ] } ]\
        """;

    @Test
    void without_an_engagement_sre_stands_beside_the_product_team_that_owns_most() {
        assertEquals(
                "SRE and Web: 1 figure speaks against what a charter says",
                Told.report("comparison", TEAMS).title());
    }

    @Test
    void a_figure_that_speaks_against_a_charter_is_marked() {
        assertTrue(Told.rows(Told.report("comparison", TEAMS), "SRE and Web").stream()
                .anyMatch(row -> row.contains("61%, which speaks against its charter (warning)")));
    }

    @Test
    void chosen_teams_stand_beside_each_other_in_their_order() {
        var document = document(TEAMS);
        var chosen = Stream.of("pay", "web")
                .map(id -> (Team) document.find(Id.of(id)).orElseThrow())
                .toList();

        var report = Told.report("comparison", Told.request(document).onTeams(chosen));

        assertEquals("Pay and Web share no engagement, interaction or rotation", report.title());
        assertTrue(Told.rows(report, "Pay and Web").contains("Team structure | People | 7 | unknown"));
    }

    @Test
    void without_an_sre_team_the_page_says_so() {
        assertEquals(
                "Test has no SRE team beside a product team to compare",
                Told.report("comparison", "").title());
        assertEquals(List.of(), Told.data(Told.report("comparison", "")));
    }
}
