package dev.remit.report.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.report.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnCallCoverageTest {
    private static final String CART = "\"services\": [{ \"id\": \"cart\", \"name\": \"Cart\", \"lifecycle\": \"GA\","
            + " \"tier\": 2, \"ops\": { \"nightPagesPerWeek\": 1.5, \"pagesPerWeek\": 4 } }], ";

    /// The cases of the worked figures: people at one or two sites around the clock.
    @ParameterizedTest
    @CsvSource({"8, 8, 0, 0.25", "6, 8, 2, 0.3333333333", "4, 8, 4, 0.5", "3, 8, 5, 0.6666666667"})
    void one_site_around_the_clock_needs_eight(int people, int needed, int gap, String share) {
        var report = Told.report("on-call", CART + """
            "rotations": [{ "id": "all", "name": "All", "coverage": "FULL_24X7", "serviceIds": ["cart"],
              "incidentsPerWeek": 35, "sites": [{ "siteName": "Berlin", "people": %s }] }]\
            """.formatted(people));

        String row = Told.data(report).getFirst();
        assertTrue(
                row.startsWith("all,All,unknown,Berlin,unknown,24×7,168,%s,%s,%s,%s,2.5,4,1.5,1,ONC-"
                        .formatted(people, needed, gap, share)),
                row);
    }

    @Test
    void each_of_two_sites_needs_six() {
        var report = Told.report("on-call", CART + """
            "rotations": [{ "id": "all", "name": "All", "coverage": "FULL_24X7", "serviceIds": ["cart"], "sites": [
              { "siteName": "Austin", "people": 6 }, { "siteName": "Berlin", "people": 5 }] }]\
            """);

        assertEquals("1 of 1 rotations has too few people", report.title());
        assertEquals(
                List.of(
                        "all,All,unknown,Austin,unknown,24×7,84,6,6,0,0.1666666667,unknown,4,1.5,1,ONC-002",
                        "all,All,unknown,Berlin,unknown,24×7,84,5,6,1,0.2,unknown,4,1.5,1,ONC-002"),
                Told.data(report));
    }

    @Test
    void the_document_may_ask_for_fewer_people() {
        var report = Told.report("on-call", CART + """
            "settings": { "rules": { "ONC-002": { "parameters": { "onlySite": 6 } } } },
            "rotations": [{ "id": "all", "name": "All", "coverage": "FULL_24X7", "serviceIds": ["cart"],
              "simultaneousRoles": 1, "sites": [{ "siteName": "Berlin", "people": 6 }] }]\
            """);

        assertEquals("Someone is on call for the only service in production, with enough people", report.title());
    }

    @Test
    void what_nobody_covers_comes_first_unless_it_is_meant_so() {
        var report = Told.report("on-call", """
            "teams": [{ "id": "shop", "name": "Shop" }],
            "services": [{ "id": "a", "name": "A", "lifecycle": "GA", "tier": 3 },
              { "id": "b", "name": "B", "lifecycle": "GA", "tier": 1, "operating": { "firstLineTeamId": "shop" } },
              { "id": "c", "name": "C", "lifecycle": "GA", "operating": { "noRotationReason": "Read on Mondays." } },
              { "id": "d", "name": "D", "lifecycle": "IDEA" }, { "id": "e", "name": "E", "lifecycle": "GA" }],
            "rotations": [{ "id": "all", "name": "All", "serviceIds": ["e"] },
              { "id": "off", "name": "Off", "coverage": "NONE", "serviceIds": ["a"] }]\
            """);

        assertEquals("2 of 4 services in production have nobody on call", report.title());
        assertEquals(
                List.of(
                        "1 | B | undecided | Shop | unknown | nobody wrote it down (warning) | ONC-001 (error)",
                        "3 | A | undecided | nobody | unknown | nobody wrote it down (warning) | ONC-001 (warning)",
                        "not assessed | C | undecided | nobody | unknown | Read on Mondays. | –"),
                Told.rows(report, "Services in production that no rotation covers"));
    }

    @Test
    void people_and_hours_that_nobody_wrote_down_are_unknown() {
        var report = Told.report("on-call", """
            "rotations": [{ "id": "all", "name": "All", "coverage": "EXTENDED", "sites": [{ "siteName": "Berlin" }] },
              { "id": "off", "name": "Off" }]\
            """);

        assertEquals(
                List.of(
                        "all,All,unknown,Berlin,unknown,Extended hours,unknown,unknown,unknown,unknown,unknown,unknown,unknown,"
                                + "unknown,0,",
                        "off,Off,unknown,unknown,unknown,unknown,unknown,unknown,unknown,unknown,unknown,unknown,unknown,"
                                + "unknown,0,"),
                Told.data(report));
    }

    @Test
    void without_rotations_it_says_what_to_do() {
        var report =
                Told.report("on-call", "\"services\": [{ \"id\": \"a\", \"name\": \"A\", \"lifecycle\": \"GA\" }]");

        assertEquals("1 of 1 services in production has nobody on call", report.title());
        assertTrue(Told.all(report).contains("callout: Nobody takes turns on call"));
        assertFalse(Told.all(report).contains("chart:"));
    }

    @Test
    void a_day_shows_the_hours_at_which_nobody_answers() {
        var report = Told.report("on-call", CART + """
            "teams": [{ "id": "shop", "name": "Shop", "sites": [{ "name": "Berlin", "timeZone": "Europe/Berlin" }] }],
            "rotations": [{ "id": "all", "name": "All", "coverage": "BUSINESS_HOURS", "serviceIds": ["cart"],
              "sites": [{ "siteName": "Berlin", "people": 4 }, { "siteName": "Nowhere", "people": 4 }] }]\
            """);

        String told = Told.all(report);
        assertTrue(told.contains("## Someone is on call for 1 service at most and for 0 at the quietest hour"), told);
        assertTrue(told.contains("Berlin (UTC+02:00): 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0,"), told);
        assertTrue(told.contains("Left out, as their hours or time zones are not written down: All at Nowhere."), told);
    }
}
