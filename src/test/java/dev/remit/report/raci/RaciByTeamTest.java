package dev.remit.report.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.report.Report;
import dev.remit.report.Spread;
import dev.remit.report.Telling;
import dev.remit.report.Told;
import dev.remit.shape.Id;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RaciByTeamTest {
    private static final String ALONE = """
        "teams": [{ "id": "idle", "name": "Idle" }, { "id": "shop", "name": "Shop", "authority": ["DEPLOY", "BACKLOG",
          "BUDGET"] }],
        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop" }]\
        """;

    /// Without any other team the builder does and answers for all thirty; access to production is what it lacks, which
    /// REL-03, OPS-02 and OPS-04 take.
    @Test
    void a_team_alone_does_and_answers_for_all() {
        var report = of("shop", ALONE);

        assertEquals("Shop answers for 30 activities and lacks the authority for 3 of them", report.title());
        assertEquals(
                "1 service. It answers for 30 activities (A), does 30 (R), is consulted about 0 (C) and informed of 0 (I).",
                report.subtitle());
        assertEquals(30, Told.data(report).size());
        assertTrue(Told.all(report).contains("- OPS-02 Respond to pages (warning): Cart\n"), Told.all(report));
    }

    @Test
    void the_sum_of_what_teams_answer_for_is_every_row_once() {
        var report = Told.report("raci-by-team", SHOPS);

        long answers = report.grid().orElseThrow().rows().stream()
                .map(row -> row.get(7).plain())
                .filter(letters -> letters.contains("A"))
                .count();
        assertEquals(60, answers);
        assertTrue(report.subtitle().contains("teams answer for 60 in all"), report.subtitle());
    }

    @Test
    void a_team_without_letters_is_told_what_to_do() {
        var report = of("idle", ALONE);

        assertEquals("Idle answers for nothing", report.title());
        assertTrue(Told.all(report).contains("callout: No activity of any service falls to Idle"));
        assertEquals(List.of(), Told.data(report));
    }

    @Test
    void of_many_services_those_alike_share_a_column_that_names_them() {
        String services = IntStream.range(0, 9)
                .mapToObj(i -> "{ \"id\": \"s" + i + "\", \"name\": \"S" + i + "\", \"builtBy\": \"shop\" }")
                .collect(Collectors.joining(", "));
        var report =
                of("shop", "\"teams\": [{ \"id\": \"shop\", \"name\": \"Shop\" }], \"services\": [" + services + "]");

        assertTrue(Told.all(report).contains("S0 / and 8 alike\n"), Told.all(report));
        assertTrue(Told.all(report).contains("note: Alike with S0: S1, S2, S3, S4, S5, S6, S7 and S8."));
        assertEquals(270, Told.data(report).size());
    }

    @Test
    void wide_is_a_row_a_team_and_service_with_a_column_an_activity() {
        var request = Told.request(Documents.document(ALONE)).told(Telling.USUAL.spread(Spread.WIDE));
        var grid = Told.report("raci-by-team", request).grid().orElseThrow();

        assertEquals(35, grid.header().size());
        assertEquals(1, grid.rows().stream().count());
    }

    private static final String SHOPS = """
        "organisation": { "name": "Test", "asOf": "2026-06-01", "defaults": [
          { "role": "MANAGER", "teamId": "heads" }, { "role": "SECURITY", "teamId": "guard" }] },
        "teams": [{ "id": "guard", "name": "Guard" }, { "id": "heads", "name": "Heads" },
          { "id": "shop", "name": "Shop" }],
        "services": [{ "id": "cart", "name": "Cart", "builtBy": "shop" },
          { "id": "list", "name": "List", "builtBy": "shop" }]\
        """;

    private static Report of(String team, String members) {
        var request = Told.request(Documents.document(members));
        var chosen = request.facts().document().teams().get(Id.of(team));
        return Told.report("raci-by-team", request.onTeams(List.of(chosen)));
    }
}
