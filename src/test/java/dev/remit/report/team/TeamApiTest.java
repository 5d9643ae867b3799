package dev.remit.report.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.report.Told;
import dev.remit.shape.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamApiTest {
    private static final String TEAMS = """
        "teams": [
          { "id": "heads", "name": "Heads", "roleGroup": true },
          { "id": "gone", "name": "Gone", "status": "DISSOLVED" },
          { "id": "pay", "name": "Pay" },
          { "id": "shop", "name": "Shop", "topologyType": "STREAM_ALIGNED", "specialism": "PRODUCT",
            "charter": { "focus": "Sell." }, "contact": { "chatChannel": "#shop", "wikiTerms": "Shop",
            "syncTime": "9:30", "versioning": "By date", "serviceExpectation": "Within a day" } }],
        "services": [{ "id": "cart", "name": "Cart", "description": "Holds goods.", "tier": 1, "lifecycle": "GA",
          "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }],
        "rotations": [{ "id": "all", "name": "All", "coverage": "FULL_24X7", "ackTargetMin": 10, "teamIds": ["shop"] }],
        "interactions": [
          { "id": "one", "teamAId": "shop", "teamBId": "pay", "mode": "X_AS_A_SERVICE", "serviceIds": ["cart"],
            "purpose": "Carts" },
          { "id": "two", "teamAId": "pay", "teamBId": "shop", "mode": "FACILITATING", "state": "PLANNED",
            "startDate": "2026-07-01" },
          { "id": "old", "teamAId": "pay", "teamBId": "shop", "mode": "COLLABORATION", "state": "ENDED" }]\
        """;

    @Test
    void a_team_that_says_all_of_itself_fills_a_page() {
        var request = Told.request(Documents.document(TEAMS));
        var shop = request.facts().document().teams().get(Id.of("shop"));

        var report = Told.report("team-api", request.onTeams(List.of(shop)));

        assertEquals("Shop: all that others need to know is written down", report.title());
        assertEquals("Stream-aligned, Product. It owns 1 service.", report.subtitle());
        assertEquals(
                List.of(
                        "shop,Shop,Sell.,Stream-aligned, Product,none,Cart to Pay,Within a day,Cart,By date,Shop,#shop,9:30,"
                                + "All: 24×7, answers within 10 min,no step of a plan"),
                Told.data(report));
        assertEquals(
                List.of(
                        "Pay | provides a service | Carts | Active | unknown | for good",
                        "Pay | is helped | unknown | Planned | 2026-07-01 | unknown"),
                Told.rows(report, "With whom Shop works"));
        assertEquals(
                List.of("Cart | Holds goods. | Generally available | 1 | none"),
                Told.rows(report, "Software that Shop owns"));
    }

    @Test
    void role_groups_and_teams_that_are_gone_have_no_page() {
        var report = Told.report("team-api", TEAMS);

        assertEquals("1 of 2 teams does not say how to reach it", report.title());
        assertEquals(
                List.of("pay", "shop"),
                Told.data(report).stream().map(row -> row.split(",")[0]).toList());
    }

    @Test
    void what_a_team_leaves_open_is_listed() {
        var row = Told.rows(Told.report("team-api", TEAMS), "How to reach").getFirst();

        assertTrue(
                row.endsWith("Focus, Service expectation, Versioning, Search the wiki for, Chat channel and 1 more"),
                row);
    }
}
