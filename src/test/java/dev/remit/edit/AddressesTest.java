package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.shape.Id;
import org.junit.jupiter.api.Test;

class AddressesTest {
    private static final String DIAGRAM = """
        "diagrams": [{ "id": "map", "name": "Map", "elements": ["%1$s", "cart"],
          "nodes": { "%1$s": { "x": 8, "y": 16 } }, "order": { "%1$s": ["cart"] } }]
        """;

    private static final String SHOP = """
        "teams": [{ "id": "%1$s", "name": "Shop" }],
        "services": [{ "id": "cart", "name": "Cart", "builtBy": "%1$s",
          "owners": [{ "teamId": "%1$s", "role": "ACCOUNTABLE" }] }],
        """ + DIAGRAM;

    @Test
    void all_that_knew_an_element_by_its_id_knows_it_by_the_new_one() {
        var before = document(SHOP.formatted("new-team"));

        var after = Addresses.change(Id.of("new-team"), Id.of("shop")).apply(before);

        assertEquals(document(SHOP.formatted("shop")), after);
    }

    @Test
    void an_id_that_is_taken_stays_with_who_has_it() {
        var before = document(SHOP.formatted("new-team"));

        assertSame(before, Addresses.change(Id.of("new-team"), Id.of("cart")).apply(before));
        assertSame(before, Addresses.change(Id.of("nobody"), Id.of("shop")).apply(before));
    }
}
