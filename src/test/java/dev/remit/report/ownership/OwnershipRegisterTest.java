package dev.remit.report.ownership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.report.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnershipRegisterTest {
    private static final String TEAMS =
            "\"teams\": [{ \"id\": \"pay\", \"name\": \"Pay\" }, { \"id\": \"shop\", \"name\": \"Shop\" }], ";
    private static final String SHOP = "\"owners\": [{ \"teamId\": \"shop\", \"role\": \"ACCOUNTABLE\" }]";
    private static final String BOTH = "\"owners\": [{ \"teamId\": \"shop\", \"role\": \"ACCOUNTABLE\" },"
            + " { \"teamId\": \"pay\", \"role\": \"ACCOUNTABLE\" }]";
    private static final String NOBODY = "\"owners\": []";

    @ParameterizedTest
    @CsvSource({
        "none, none, 2 of 2 services have no owner",
        "none, shop, 1 of 2 services has no owner",
        "none, both, '1 of 2 services have no owner, 1 more than one'",
        "both, shop, 1 of 2 services has more than one owner",
        "shop, shop, Each of 2 services has exactly one owner"
    })
    void the_title_says_who_is_missing(String first, String second, String title) {
        var report = Told.report("ownership", TEAMS + """
            "services": [{ "id": "a", "name": "A", %s }, { "id": "b", "name": "B", %s }]\
            """.formatted(owners(first), owners(second)));

        assertEquals(title, report.title());
    }

    @Test
    void one_person_alone_is_told_where_all_have_owners() {
        var report = Told.report("ownership", TEAMS + """
            "services": [{ "id": "a", "name": "A", "peopleWhoKnow": 1, %1$s },
              { "id": "b", "name": "B", "peopleWhoKnow": 2, %1$s }, { "id": "c", "name": "C", %1$s }]\
            """.formatted(SHOP));

        assertEquals("Each of 3 services has one owner, but 1 hangs on one person", report.title());
        assertTrue(Told.all(report).contains("figure: Bus factor below 2 = 1 1 unknown (warning)"));
    }

    @Test
    void the_most_essential_stand_first_and_those_not_assessed_last() {
        var report = Told.report("ownership", TEAMS + """
            "services": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B", "tier": 4 },
              { "id": "c", "name": "C", "tier": 1 }, { "id": "d", "name": "D", "tier": 1 }]\
            """);

        var names = Told.data(report).stream().map(row -> row.split(",")[1]).toList();
        assertEquals(List.of("C", "D", "B", "A"), names);
        assertEquals("4 services: 2 of tier 1, 1 of tier 4, 1 not assessed.", report.subtitle());
    }

    @Test
    void what_nobody_wrote_down_is_unknown_and_never_blank() {
        var report = Told.report("ownership", "\"services\": [{ \"id\": \"a\", \"name\": \"A\" }]");

        assertEquals(
                List.of("a,A,unknown,not assessed,unknown,unknown,,nobody,unknown,unknown,nobody,unknown,unknown,none,"
                        + "unknown,unknown,"),
                Told.data(report));
    }

    @Test
    void everything_known_stands_in_its_row() {
        var report = Told.report("ownership", TEAMS + """
            "valueStreams": [{ "id": "sale", "name": "Sale" }],
            "domains": [{ "id": "cards", "name": "Cards", "valueStreamId": "sale" }],
            "services": [{ "id": "a", "name": "A", "tier": 1, "lifecycle": "IDEA", "dataClass": "REGULATED",
              "domainId": "cards", "builtBy": "pay", "peopleWhoKnow": 3, "capacityReviewedOn": "2026-05-03",
              "threatModelOn": "2026-05-04", "operating": { "model": "YBIYRI", "firstLineTeamId": "pay",
              "secondLineTeamId": "shop" }, "slis": [{ "id": "up" }],
              "slos": [{ "id": "up", "sliId": "up", "target": 0.999, "reviewedOn": "2026-06-02" }], %s }]\
            """.formatted(SHOP));

        assertEquals(
                List.of("a,A,Cards,1,IDEA,REGULATED,shop,Shop,Pay,YBIYRI,Pay,Shop,3,99.9%,2026-05-04,threats,OWN-005"),
                Told.data(report).stream()
                        .map(row -> row.replaceAll(",RAC.*|,OWN.*", ",OWN-005"))
                        .toList());
    }

    @Test
    void bought_and_retired_services_are_named_as_left_out() {
        var report = Told.report("ownership", """
            "services": [{ "id": "a", "name": "A" }, { "id": "b", "name": "Bought", "external": true },
              { "id": "c", "name": "Gone", "lifecycle": "RETIRED" }]\
            """);

        assertTrue(Told.all(report).contains("Left out, as they are bought, retired or libraries: Bought and Gone."));
        assertEquals(1, Told.data(report).size());
    }

    @Test
    void bars_show_how_many_each_team_owns() {
        var report = Told.report("ownership", TEAMS + """
            "services": [{ "id": "a", "name": "A", "tier": 1, %1$s }, { "id": "b", "name": "B", "tier": 4, %1$s },
              { "id": "c", "name": "C", "owners": [{ "teamId": "pay", "role": "ACCOUNTABLE" }] }]\
            """.formatted(SHOP));

        assertTrue(Told.all(report).contains("## Shop owns most: 2 of 3 services"));
        assertTrue(Told.all(report).contains("Services that teams own: Shop 2, Pay 1."));
    }

    private static String owners(String who) {
        return switch (who) {
            case "shop" -> SHOP;
            case "both" -> BOTH;
            default -> NOBODY;
        };
    }
}
