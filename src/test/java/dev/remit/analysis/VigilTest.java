package dev.remit.analysis;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.model.Rotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// At which hours which site answers, on 1 June: Berlin is two hours ahead of UTC, Austin five behind.
class VigilTest {
    private static final String TEAMS = """
        "teams": [{ "id": "shop", "name": "Shop", "sites": [
          { "name": "Austin", "timeZone": "America/Chicago" }, { "name": "Berlin", "timeZone": "Europe/Berlin" },
          { "name": "Mars", "timeZone": "Mars/Olympus" }, { "name": "Oslo" }] }],
        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA" }, { "id": "list", "name": "List",
          "lifecycle": "GA" }, { "id": "idea", "name": "Idea", "lifecycle": "IDEA" }],\
        """;

    @Test
    void one_site_around_the_clock_answers_at_all_hours_wherever_it_is() {
        var vigils = vigils("""
            { "id": "all", "name": "All", "coverage": "FULL_24X7", "serviceIds": ["cart", "idea"],
              "sites": [{ "siteName": "Oslo", "people": 8 }] }\
            """);

        assertEquals(
                List.of(24), vigils.stream().map(each -> hours(each).size()).toList());
        assertEquals(1, vigils.getFirst().services().getFirst().size());
    }

    @Test
    void half_a_week_begins_at_eight_by_the_clock_of_the_site() {
        var vigils = vigils("""
            { "id": "all", "name": "All", "coverage": "FULL_24X7", "serviceIds": ["cart"], "sites": [
              { "siteName": "Austin", "people": 6 }, { "siteName": "Berlin", "people": 6 }] }\
            """);

        assertEquals(range(13, 25), hours(vigils.get(0)));
        assertEquals(range(6, 18), hours(vigils.get(1)));
    }

    @Test
    void what_no_site_answers_shows_as_nothing_together() {
        var vigils = vigils("""
            { "id": "all", "name": "All", "coverage": "FULL_24X7", "serviceIds": ["cart"], "sites": [
              { "siteName": "Austin", "people": 6 }, { "siteName": "Berlin", "people": 6 }] }\
            """);

        var together = Vigil.together(vigils);

        assertEquals(
                List.of(1, 2, 3, 4, 5),
                IntStream.range(0, 24)
                        .filter(hour -> together.get(hour).isEmpty())
                        .boxed()
                        .toList());
    }

    @Test
    void business_hours_begin_at_nine() {
        var vigils = vigils("""
            { "id": "office", "name": "Office", "coverage": "BUSINESS_HOURS", "serviceIds": ["cart"],
              "sites": [{ "siteName": "Berlin", "people": 4 }] }\
            """);

        assertEquals(range(7, 15), hours(vigils.getFirst()));
    }

    @Test
    void hours_of_a_site_whose_clock_nobody_knows_are_unknown() {
        var vigils = vigils("""
            { "id": "office", "name": "Office", "coverage": "BUSINESS_HOURS", "serviceIds": ["cart"], "sites": [
              { "siteName": "Mars", "people": 4 }, { "siteName": "Oslo", "people": 4 }] }\
            """);

        assertEquals(
                List.of(List.of("Office"), List.of("Office")),
                vigils.stream()
                        .map(each -> each.unknown().stream().map(Rotation::name).toList())
                        .toList());
        assertEquals(List.of(), hours(vigils.getFirst()));
    }

    @Test
    void rotations_of_one_site_add_up_and_a_service_counts_once() {
        var vigils = vigils("""
            { "id": "all", "name": "All", "coverage": "FULL_24X7", "serviceIds": ["cart"],
              "sites": [{ "siteName": "Berlin", "people": 8 }] },
            { "id": "office", "name": "Office", "coverage": "BUSINESS_HOURS", "serviceIds": ["cart", "list"],
              "sites": [{ "siteName": "Berlin", "people": 4 }] },
            { "id": "paused", "name": "Paused", "coverage": "NONE", "serviceIds": ["list"],
              "sites": [{ "siteName": "Berlin", "people": 4 }] }\
            """);

        var counts = vigils.getFirst().services().stream().map(Set::size).toList();

        assertEquals(List.of(1, 2, 2, 1), List.of(counts.get(6), counts.get(7), counts.get(14), counts.get(15)));
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).map(hour -> hour % 24).sorted().boxed().toList();
    }

    private static List<Integer> hours(Vigil vigil) {
        var hours = new ArrayList<Integer>();
        for (int hour = 0; hour < 24; hour++) if (!vigil.services().get(hour).isEmpty()) hours.add(hour);
        return hours;
    }

    private static List<Vigil> vigils(String rotations) {
        return Vigil.of(Facts.of(document(TEAMS + "\"rotations\": [" + rotations + "]"), LocalDate.of(2026, 6, 1)));
    }
}
