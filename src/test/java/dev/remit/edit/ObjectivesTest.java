package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.model.Service;
import dev.remit.shape.Ref;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ObjectivesTest {
    private static final Ref<Service> CART = Ref.to("cart");

    @Test
    void a_promise_comes_with_its_indicator() {
        var before = document(cart(""));

        var after = Objectives.promise(CART, new BigDecimal("0.999")).apply(before);

        assertEquals(document(cart("""
            , "slis": [{ "id": "availability", "name": "Availability", "category": "AVAILABILITY",
                "metricKind": "RATIO", "expected": "Answered without a server error" }],
              "slos": [{ "id": "availability", "sliId": "availability", "target": 0.999, "agreedByProduct": false }]
            """)), after);
    }

    @Test
    void a_promise_stands_on_the_availability_indicator_there_is() {
        var before = document(cart("""
            , "slis": [{ "id": "up", "category": "AVAILABILITY" }], "slos": [{ "id": "availability" }]
            """));

        var after = Objectives.promise(CART, new BigDecimal("0.999")).apply(before);

        assertEquals(document(cart("""
            , "slis": [{ "id": "up", "category": "AVAILABILITY" }],
              "slos": [{ "id": "availability" },
                { "id": "availability-2", "sliId": "up", "target": 0.999, "agreedByProduct": false }]
            """)), after);
    }

    @Test
    void only_what_is_promised_of_availability_is_lowered() {
        var before = document(cart(slos("0.9999", "0.99", "0.9999")));

        var after = Objectives.lower(CART, new BigDecimal("0.995")).apply(before);

        assertEquals(document(cart(slos("0.995", "0.99", "0.9999"))), after);
    }

    @Test
    void what_promises_less_already_changes_nothing() {
        var before = document(cart(slos("0.99", "0.99", "0.9999")));

        var after = Objectives.lower(CART, new BigDecimal("0.995")).apply(before);

        assertSame(before, after);
    }

    private static String slos(String one, String two, String latency) {
        return """
            , "slis": [{ "id": "fast", "category": "LATENCY" }, { "id": "up", "category": "AVAILABILITY" }],
              "slos": [{ "id": "1", "sliId": "up", "target": %s }, { "id": "2", "sliId": "up", "target": %s },
                { "id": "3", "sliId": "fast", "target": %s }]
            """.formatted(one, two, latency);
    }

    private static String cart(String attributes) {
        return "\"services\": [{ \"id\": \"cart\", \"name\": \"Cart\"" + attributes + " }]";
    }
}
