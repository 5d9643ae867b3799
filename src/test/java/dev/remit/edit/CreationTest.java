package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import java.util.List;
import org.junit.jupiter.api.Test;

/// New services and groupings, which differ in nothing but their kind.
class CreationTest {
    private static final Id CART = Id.of("cart");

    @Test
    void a_service_is_added_that_nobody_answers_for() {
        var after = Services.add(CART, "Cart").apply(document(""));

        assertEquals(document("\"services\": [{ \"id\": \"cart\", \"name\": \"Cart\" }]"), after);
    }

    @Test
    void a_service_is_added_to_a_team() {
        var after = Services.addTo(CART, "Cart", Ref.to("shop")).apply(document(""));

        assertEquals(document("""
            "services": [{ "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }]
            """), after);
    }

    @Test
    void groupings_are_added() {
        var after = Groupings.addValueStream(Id.of("sales"), "Sales")
                .then(Groupings.addPlatform(Id.of("base"), "Base"))
                .apply(document(""));

        assertEquals(document("""
            "valueStreams": [{ "id": "sales", "name": "Sales" }], "platformGroups": [{ "id": "base", "name": "Base" }]
            """), after);
    }

    @Test
    void an_id_that_something_of_any_kind_has_adds_nothing() {
        var before = document("\"teams\": [{ \"id\": \"cart\", \"name\": \"Cart\" }]");
        var edits = List.of(
                Services.add(CART, "Cart"),
                Services.addTo(CART, "Cart", Ref.to("shop")),
                Groupings.addValueStream(CART, "Cart"),
                Groupings.addPlatform(CART, "Cart"));

        for (Edit edit : edits) assertSame(before, edit.apply(before));
    }
}
