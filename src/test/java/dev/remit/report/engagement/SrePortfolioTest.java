package dev.remit.report.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.report.Report;
import dev.remit.report.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrePortfolioTest {
    private static final String REVIEW = "\"reviews\": [{ \"date\": \"2026-02-01\", \"outcome\": \"PASSED\" }], ";

    /// Six services of 14 hours of toil and one and a half incidents each make 138 of 160 hours; seven 161.
    @ParameterizedTest
    @CsvSource({"6, 86.25%, 138, 0", "7, 100.63%, 161, -1"})
    void the_capacity_is_that_of_the_worked_figures(int services, String use, String hours, int free) {
        var all = new StringBuilder();
        var ids = new StringBuilder();
        for (int i = 0; i < services; i++) {
            all.append(i == 0 ? "" : ", ").append("""
                { "id": "s%s", "name": "S%s", "lifecycle": "GA", "builtBy": "shop", "operating": { "model": "SRE_RUN" },
                  "ops": { "toilHoursPerWeek": 14, "incidentsPerWeek": 1.5 } }\
                """.formatted(i, i));
            ids.append(i == 0 ? "" : ", ").append("\"s").append(i).append('"');
        }
        var report = Told.report("sre-portfolio", """
            "teams": [{ "id": "shop", "name": "Shop" },
              { "id": "sre", "name": "SRE", "specialism": "SRE", "headcount": 8 }],
            "services": [%s],
            "engagements": [{ "id": "run", "level": "RUN", "sreTeamId": "sre", "buildingTeamId": "shop",
              %s "serviceIds": [%s], "developerOpsShare": 0 }]\
            """.formatted(all, REVIEW, ids));

        String row = Told.rows(report, "How much of their capacity").getFirst();
        assertTrue(row.startsWith("SRE | 8 | 1 | %s | %s | 160 | ".formatted(services, hours)), row);
        assertTrue(row.contains(use.startsWith("100") ? "(error)" : use), row);
        assertTrue(row.replace(" (error)", "").endsWith("| " + free), row);
    }

    @Test
    void a_condition_that_is_met_comes_first_with_its_figures() {
        var report = run(REVIEW + "\"handBack\": {}", "\"missedWindowsInARow\": 2");

        assertEquals("1 service meets a condition to hand its pager back", report.title());
        assertEquals("1 engagement: Run 1.", report.subtitle());
        assertEquals(
                List.of(
                        "SRE for Shop | Cart | 1 | 99.9% | 150% (error) | met (error) | missed 2 windows in a row, limit 2;"
                                + " operational work 41%, limit 50%; no action open | OPM-003, OPM-005, SLO-006 (error)"),
                Told.rows(report, "How the services fare"));
    }

    @Test
    void a_condition_that_is_near_is_told_and_one_that_is_far_too() {
        assertTrue(state(run(REVIEW + "\"handBack\": {}", "\"missedWindowsInARow\": 1"))
                .startsWith("near"));
        assertTrue(state(run(REVIEW + "\"handBack\": {}", "\"missedWindowsInARow\": 0"))
                .startsWith("near"));
        assertTrue(state(run(REVIEW + "\"handBack\": { \"opsShareOver\": 0.6 }", "\"missedWindowsInARow\": 0"))
                .startsWith("not near"));
        assertTrue(state(run(REVIEW, "\"missedWindowsInARow\": 0")).startsWith("no terms"));
    }

    @Test
    void a_pager_without_a_passed_review_comes_before_capacity() {
        var report = run(
                "\"reviews\": [{ \"date\": \"2026-02-01\", \"outcome\": \"FAILED\", \"openActions\": [{ \"text\": \"Alert\" }] }], "
                        + "\"handBack\": { \"opsShareOver\": 0.6 }",
                "\"missedWindowsInARow\": 0");

        assertEquals("SRE carries the pager of 1 engagement without a passed review", report.title());
        assertTrue(Told.rows(report, "Who helps whom")
                .getFirst()
                .contains("| failed on 2026-02-01, 1 action open (error) | none (error) |"));
    }

    @Test
    void what_has_ended_is_left_out() {
        var report = Told.report("sre-portfolio", """
            "engagements": [{ "id": "old", "level": "RUN", "state": "ENDED", "serviceIds": ["cart"] }]\
            """);

        assertEquals("Test has no SRE engagement", report.title());
    }

    /// Operational work is 41 %, which is near 50 % and far from 60 %.
    private static Report run(String terms, String objective) {
        return Told.report("sre-portfolio", """
            "teams": [{ "id": "shop", "name": "Shop" }, { "id": "sre", "name": "SRE", "specialism": "SRE",
              "timeSplit": { "operational": 0.41 } }],
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 1, "builtBy": "shop",
              "operating": { "model": "SRE_RUN", "firstLineTeamId": "sre" },
              "slis": [{ "id": "up", "measured": 0.9985 }],
              "slos": [{ "id": "up", "sliId": "up", "target": 0.999, %s }] }],
            "engagements": [{ "id": "run", "level": "RUN", "sreTeamId": "sre", "buildingTeamId": "shop",
              "serviceIds": ["cart"], %s }]\
            """.formatted(
                        objective, terms.endsWith(", ") ? terms.substring(0, terms.length() - 2) : terms));
    }

    private static String state(Report report) {
        return Told.rows(report, "How the services fare").getFirst().split(" \\| ")[5];
    }
}
