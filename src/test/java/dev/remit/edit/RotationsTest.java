package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.model.Rotation;
import dev.remit.shape.Ref;
import org.junit.jupiter.api.Test;

class RotationsTest {
    private static final Ref<Rotation> ALL = Ref.to("all");

    @Test
    void a_service_is_covered_in_the_order_of_ids() {
        var before = document(rotation("\"serviceIds\": [\"api\", \"web\"]"));

        var after = Rotations.cover(ALL, Ref.to("cart")).apply(before);

        assertEquals(document(rotation("\"serviceIds\": [\"api\", \"cart\", \"web\"]")), after);
    }

    @Test
    void what_is_covered_already_changes_nothing() {
        var before = document(rotation("\"serviceIds\": [\"api\"]"));

        assertSame(before, Rotations.cover(ALL, Ref.to("api")).apply(before));
        assertSame(before, Rotations.cover(Ref.to("gone"), Ref.to("api")).apply(before));
    }

    @Test
    void extended_hours_leave_the_hours_of_its_sites_open() {
        var before = document(rotation("""
            "coverage": "FULL_24X7", "sites": [{ "siteName": "Berlin", "people": 5, "hoursPerWeek": 168 }]\
            """));

        var after = Rotations.extendedHours(ALL).apply(before);

        assertEquals(document(rotation("""
            "coverage": "EXTENDED", "sites": [{ "siteName": "Berlin", "people": 5 }]\
            """)), after);
    }

    private static String rotation(String fields) {
        return "\"rotations\": [{ \"id\": \"all\", \"name\": \"All\", " + fields + " }]";
    }
}
