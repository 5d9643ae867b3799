package dev.remit.raci;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    @Test
    void there_are_thirty_activities() {
        assertEquals(
                30,
                Catalogue.activities().stream().map(Activity::code).distinct().count());
    }

    @Test
    void seven_of_them_form_the_default_flow() {
        var flow = Catalogue.activities().stream()
                .filter(activity -> activity.flow().isPresent())
                .sorted(Comparator.comparingInt(activity -> activity.flow().getAsInt()))
                .map(Activity::code)
                .toList();

        assertEquals(List.of("DEV-01", "TST-01", "TST-03", "INF-02", "REL-02", "REL-03", "OPS-02"), flow);
    }

    @Test
    void five_of_them_are_decisions() {
        var decisions = Catalogue.activities().stream()
                .filter(Activity::decision)
                .map(Activity::code)
                .toList();

        assertEquals(List.of("PLN-03", "REL-01", "REL-02", "IMP-04", "RET-01"), decisions);
    }

    @Test
    void an_own_activity_stands_last_in_its_phase() {
        var document = document("""
            "activities": [ { "id": "one", "code": "DSG-09", "phase": "design", "name": "Sketch the screens" } ]\
            """);

        var codes = codes(Catalogue.activities(document));

        assertEquals(List.of("DSG-01", "DSG-02", "DSG-09", "DEV-01"), codes.subList(5, 9));
    }

    @Test
    void an_own_activity_of_another_phase_stands_at_the_end() {
        var document = document("""
            "activities": [ { "id": "one", "code": "FIN-01", "phase": "Finance", "name": "Pay for it" },
                            { "id": "two", "code": "XXX-01", "name": "Something else" } ]\
            """);

        var codes = codes(Catalogue.activities(document));

        assertEquals(List.of("RET-01", "FIN-01", "XXX-01"), codes.subList(29, 32));
    }

    private static List<String> codes(List<Activity> activities) {
        return activities.stream().map(Activity::code).toList();
    }
}
