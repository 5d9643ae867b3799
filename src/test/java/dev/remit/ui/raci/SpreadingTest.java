package dev.remit.ui.raci;

import static dev.remit.model.Letters.C;
import static dev.remit.model.Letters.I;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Letters for a whole domain.
class SpreadingTest {
    @Test
    void what_is_set_for_a_service_is_set_for_all_of_its_domain() {
        var floor = Floor.ofService("pay").point("pay", "INF-02", "heads").type(C);

        floor.on(new Act.ForDomain());

        assertEquals("Checkout R+A, Platform C, Product heads C", floor.row("pay", "INF-02"));
        assertEquals("Checkout R+A, Platform C, Product heads C", floor.row("cart", "INF-02"));
        assertEquals(
                "buy",
                floor.document()
                        .raciOverrides()
                        .toList()
                        .getFirst()
                        .domainId()
                        .orElseThrow()
                        .id()
                        .text());
        assertEquals(1, floor.document().raciOverrides().size());
        assertEquals("Set C for Product heads in all of Buying", floor.steps().getLast());
    }

    @Test
    void letters_that_differ_stay_with_their_service_and_alike_ones_go() {
        var floor = Floor.of(new View.OfActivity(Optional.of("INF-02")));
        floor.point("cart", "INF-02", "heads").type(I);
        floor.point("pay", "INF-02", "heads").type(C);

        floor.on(new Act.ForDomain());
        assertEquals("Checkout R+A, Platform C, Product heads I", floor.row("cart", "INF-02"));
        assertEquals(2, floor.document().raciOverrides().size());

        floor.point("cart", "INF-02", "heads").on(new Act.ForDomain());
        assertEquals("Checkout R+A, Platform C, Product heads I", floor.row("pay", "INF-02"));
        assertEquals(1, floor.document().raciOverrides().size());
    }

    @Test
    void it_is_given_back_from_any_cell_of_the_domain() {
        var floor = Floor.of(new View.OfActivity(Optional.of("INF-02")));
        floor.point("pay", "INF-02", "heads").type(C).on(new Act.ForDomain());

        floor.point("cart", "INF-02", "heads").on(new Act.Return());

        assertEquals("Checkout R+A, Platform C", floor.row("pay", "INF-02"));
        assertEquals(0, floor.document().raciOverrides().size());
        assertEquals(
                "Return Product heads in all of Buying to what is derived",
                floor.steps().getLast());
    }

    @Test
    void a_service_without_a_domain_and_a_cell_as_derived_say_why_nothing_happens() {
        var floor =
                Floor.ofService("find").point("find", "INF-02", "heads").type(C).on(new Act.ForDomain());
        assertEquals("Search box stands in no domain.", floor.said());

        var derived = Floor.ofService("pay").point("pay", "INF-02", "platform").on(new Act.ForDomain());
        assertEquals("Nothing is set by hand in this cell. Set a letter first.", derived.said());
        assertEquals(List.of(), derived.steps());
    }
}
