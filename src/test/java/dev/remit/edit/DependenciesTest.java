package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DependenciesTest {
    private static final Ref<Service> CART = Ref.to("cart");
    private static final Ref<Service> TAX = Ref.to("tax");
    private static final Ref<Service> STOCK = Ref.to("stock");
    private static final String SOFTLY = "{ \"serviceId\": \"stock\", \"strength\": \"SOFT\" }";

    @Test
    void a_need_stands_among_others_in_the_order_of_ids() {
        var after = Dependencies.need(CART, STOCK).apply(cart("{ \"serviceId\": \"tax\" }"));

        assertEquals(cart("{ \"serviceId\": \"stock\" }, { \"serviceId\": \"tax\" }"), after);
        assertSame(after, Dependencies.need(CART, STOCK).apply(after));
    }

    @Test
    void a_need_is_dropped() {
        var after = Dependencies.drop(CART, STOCK).apply(cart(SOFTLY + ", { \"serviceId\": \"tax\" }"));

        assertEquals(cart("{ \"serviceId\": \"tax\" }"), after);
        assertSame(after, Dependencies.drop(CART, STOCK).apply(after));
    }

    @Test
    void what_is_needed_instead_is_needed_as_much() {
        var after = Dependencies.reconnect(CART, STOCK, TAX).apply(cart(SOFTLY));

        assertEquals(cart("{ \"serviceId\": \"tax\", \"strength\": \"SOFT\" }"), after);
    }

    @Test
    void a_soft_need_becomes_hard_again() {
        var after = Dependencies.harden(CART, STOCK).apply(cart(SOFTLY));

        assertEquals(cart("{ \"serviceId\": \"stock\" }"), after);
        assertSame(after, Dependencies.harden(CART, STOCK).apply(after));
    }

    @Test
    void itself_and_what_is_needed_already_are_refused_in_a_sentence() {
        var before = cart("{ \"serviceId\": \"stock\" }, { \"serviceId\": \"tax\" }");

        assertEquals(
                Optional.of(Text.of("{0} cannot depend on itself.", "Cart")), Dependencies.refusal(before, CART, CART));
        assertEquals(
                Optional.of(Text.of("{0} depends on {1} already.", "Cart", "Stock")),
                Dependencies.refusal(before, CART, STOCK));
        assertEquals(Optional.empty(), Dependencies.refusal(before, STOCK, CART));
    }

    @Test
    void what_is_refused_changes_nothing() {
        var before = cart("{ \"serviceId\": \"stock\" }, { \"serviceId\": \"tax\" }");
        var edits = List.of(
                Dependencies.need(CART, CART),
                Dependencies.need(CART, TAX),
                Dependencies.reconnect(CART, STOCK, CART),
                Dependencies.reconnect(CART, STOCK, TAX));

        for (Edit edit : edits) assertSame(before, edit.apply(before));
    }

    private static Document cart(String needs) {
        return document("""
            "services": [{ "id": "cart", "name": "Cart", "dependsOn": [%s] },
              { "id": "stock", "name": "Stock" }]
            """.formatted(needs));
    }
}
