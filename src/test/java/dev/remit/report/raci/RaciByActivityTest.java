package dev.remit.report.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.report.Spread;
import dev.remit.report.Telling;
import dev.remit.report.Told;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RaciByActivityTest {
    private static final String SHOP = """
        "organisation": { "name": "Test", "asOf": "2026-06-01", "defaults": [{ "role": "MANAGER", "teamId": "heads" }] },
        "teams": [{ "id": "heads", "name": "Heads" }, { "id": "shop", "name": "Shop" }],
        "services": [{ "id": "cart", "name": "Cart", "builtBy": "shop", "operating": { "model": "YBIYRI" } },
          { "id": "orphan", "name": "Orphan" }],
        "raciOverrides": [{ "id": "one", "serviceId": "cart", "activityCode": "OPS-02", "role": "MANAGER",
          "value": "C", "reason": "It watches." }]\
        """;

    @Test
    void rows_without_an_answer_stand_first_and_letters_set_by_hand_say_why() {
        var report = Told.report("raci-by-activity", SHOP);

        assertEquals(
                List.of(
                        "Nobody answers | Orphan | undecided | nobody (error) | nobody (error) | – | Heads | –",
                        "Set by hand | Cart | You build it, you run it | Shop | Shop | Heads ◆ | – | Heads ◆: It watches."),
                Told.rows(report, "Who is what for OPS-02"));
        assertTrue(Told.all(report).contains("One team answers in 1 of 2 services. Nobody in 1. Set by hand in 1."));
    }

    @Test
    void teams_that_stand_in_for_a_role_nobody_fills_are_marked() {
        var rows = Told.rows(Told.report("raci-by-activity", SHOP), "Who is what for OPS-05");

        String cart = rows.getLast();
        assertTrue(cart.startsWith("Stands in | Cart | You build it, you run it | Shop ◇ | Shop ◇ | "), cart);
        assertTrue(cart.endsWith(" | Shop ◇: No team fills SECURITY."), cart);
    }

    @Test
    void the_overview_counts_services_by_what_is_wrong() {
        var overview = Told.rows(Told.report("raci-by-activity", SHOP), "In how many services");

        assertEquals(30, overview.size());
        assertTrue(
                overview.contains("Operate | OPS-02 | Respond to pages | 2 | 1 (error) | 0 | 1 | 0 | 1"),
                overview.toString());
    }

    @Test
    void wide_is_a_row_an_activity_and_service_with_teams_by_letter() {
        var report = Told.report(
                "raci-by-activity", Told.request(Documents.document(SHOP)).told(Telling.USUAL.spread(Spread.WIDE)));

        assertEquals(60, Told.data(report).size());
        assertTrue(Told.data(report).contains("OPS-02,Respond to pages,cart,Cart,YBIYRI,Shop,Shop,Heads,,Heads,"));
    }

    @Test
    void only_the_activities_asked_for_are_told() {
        var report = Told.report(
                "raci-by-activity",
                Told.request(Documents.document(SHOP)).told(Telling.USUAL.on(Set.of("OPS-01", "OPS-02"))));

        assertEquals(2, Told.rows(report, "In how many services").size());
        assertEquals(List.of(), Told.rows(report, "Who is what for OPS-03"));
        assertTrue(Told.data(report).stream().skip(1).allMatch(row -> row.matches("OPS-0[12],.*")));
        assertEquals("2 of 2 activities have nobody who answers for them in some services", report.title());
    }
}
