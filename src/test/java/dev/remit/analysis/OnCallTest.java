package dev.remit.analysis;

import static dev.remit.Documents.document;
import static dev.remit.analysis.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.model.Structure;
import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked figures of incidents per shift, and what is known of a rotation that says little.
class OnCallTest {
    @ParameterizedTest
    @CsvSource({"35, 2.5, 210", "10, 0.714285714, 60", "40, 2.857142857, 240"})
    void incidents_around_the_clock_fall_on_fourteen_shifts(int incidents, double perShift, double hours) {
        var onCall = onCall("\"coverage\": \"FULL_24X7\", \"incidentsPerWeek\": " + incidents, "");

        assertNear(perShift, onCall.incidentsPerShift());
        assertNear(hours, OperationalWork.incidentWork(incidents));
    }

    @Test
    void sites_around_the_clock_share_the_week() {
        var onCall = onCall("""
            "coverage": "FULL_24X7", "sites": [
              { "siteName": "Austin", "people": 6 }, { "siteName": "Berlin", "people": 5 }]\
            """, "");

        assertEquals(List.of(new Watch("Austin", 2, 84, 6), new Watch("Berlin", 2, 84, 5)), onCall.watches());
        assertEquals(Optional.of(168.0), onCall.hours());
    }

    @Test
    void business_hours_are_forty() {
        var onCall = onCall(
                "\"coverage\": \"BUSINESS_HOURS\", \"sites\": [{ \"siteName\": \"Berlin\", \"people\": 4 }]", "");

        assertEquals(List.of(new Watch("Berlin", 2, 40, 4)), onCall.watches());
    }

    @Test
    void hours_that_are_given_count() {
        var onCall = onCall("""
            "coverage": "EXTENDED", "incidentsPerWeek": 14,
            "sites": [{ "siteName": "Berlin", "people": 4, "hoursPerWeek": 84 }]\
            """, "");

        assertEquals(Optional.of(2.0), onCall.incidentsPerShift());
    }

    @Test
    void hours_or_people_that_nobody_wrote_down_are_unknown() {
        var onCall = onCall("""
            "coverage": "EXTENDED", "incidentsPerWeek": 14, "sites": [
              { "siteName": "Austin", "hoursPerWeek": 84 }, { "siteName": "Berlin", "people": 4 }]\
            """, "");

        assertEquals(List.of(), onCall.watches());
        assertEquals(Optional.empty(), onCall.incidentsPerShift());
    }

    @Test
    void incidents_are_summed_over_its_services() {
        var onCall = onCall("\"coverage\": \"FULL_24X7\", \"serviceIds\": [\"a\", \"b\"]", """
            { "id": "a", "name": "A", "ops": { "incidentsPerWeek": 1.5 } },
            { "id": "b", "name": "B", "ops": { "incidentsPerWeek": 2 } }\
            """);

        assertEquals(Optional.of(3.5), onCall.incidents());
    }

    @Test
    void the_sum_is_unknown_while_one_service_is_not_measured() {
        var onCall = onCall("\"coverage\": \"FULL_24X7\", \"serviceIds\": [\"a\", \"b\"]", """
            { "id": "a", "name": "A", "ops": { "incidentsPerWeek": 1.5 } }, { "id": "b", "name": "B" }\
            """);

        assertEquals(Optional.empty(), onCall.incidents());
    }

    @Test
    void pages_at_night_are_those_of_its_services() {
        var onCall = onCall("\"pagesPerWeek\": 9, \"serviceIds\": [\"a\", \"b\"]", """
            { "id": "a", "name": "A", "ops": { "pagesPerWeek": 3, "nightPagesPerWeek": 0.5 } },
            { "id": "b", "name": "B", "ops": { "nightPagesPerWeek": 1 } }\
            """);

        assertEquals(Optional.of(9.0), onCall.pages());
        assertEquals(Optional.of(1.5), onCall.nightPages());
    }

    @ParameterizedTest
    @CsvSource({"FULL_24X7, 1, 8", "FULL_24X7, 2, 6", "EXTENDED, 1, 3", "BUSINESS_HOURS, 2, 3"})
    void a_site_needs_some_people_whatever_their_share(String coverage, int sites, int floor) {
        String all = sites == 1 ? "{ \"siteName\": \"A\" }" : "{ \"siteName\": \"A\" }, { \"siteName\": \"B\" }";

        var onCall = onCall("\"coverage\": \"" + coverage + "\", \"sites\": [" + all + "]", "");

        assertEquals(floor, onCall.floor());
    }

    private static OnCall onCall(String fields, String services) {
        var structure = Structure.of(
                document("\"services\": [" + services + "], \"rotations\": [{ \"id\": \"all\", \"name\": \"All\", "
                        + fields + " }]"),
                LocalDate.of(2026, 6, 1));
        return OnCall.of(structure.document().rotations().get(Id.of("all")), structure);
    }
}
