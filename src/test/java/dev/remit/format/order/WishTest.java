package dev.remit.format.order;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.shape.Id;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WishTest {
    private static final Scope.Part SHOP = new Scope.Part(Set.of(Id.of("shop")), Set.of());

    @Test
    void a_diagram_is_wanted_as_it_is_and_a_report_of_everything() {
        var diagram = Wish.FIRST.of(Optional.empty());

        assertEquals(Scope.VIEW, diagram.subject().scope());
        assertEquals(
                Scope.ALL, diagram.of(Optional.of("raci-by-team")).subject().scope());
        assertEquals("pdf", diagram.format());
        assertEquals("csv", diagram.as("svg").of(Optional.of("raci-by-team")).format());
    }

    @Test
    void a_part_stays_chosen_as_far_as_it_can_be() {
        var part = in(SHOP);

        assertEquals(SHOP, part.of(Optional.empty()).subject().scope());
        assertEquals(SHOP, part.of(Optional.of("raci-by-service")).subject().scope());
        assertEquals(Scope.ALL, part.of(Optional.of("findings")).subject().scope());
    }

    @Test
    void what_a_document_does_not_have_is_left_out() {
        var document = document("""
                "teams": [{ "id": "shop", "name": "Shop" }],
                "scenarios": [{ "id": "split", "name": "Split", "steps": [{ "id": "one" }] }]
                """);
        var both = in(new Scope.Part(Set.of(Id.of("shop"), Id.of("gone")), Set.of(Id.of("cart"))));
        var subject = both.subject().on(Optional.of("gone")).after(Optional.of(PlanPoint.of("split@two")));

        assertEquals(in(SHOP), new Fitting(document).of(both.about(subject)));
        var after = both.about(both.subject().after(Optional.of(PlanPoint.of("split@one"))));
        assertEquals(
                Optional.of(PlanPoint.of("split@one")),
                new Fitting(document).of(after).subject().plan());
    }

    private static Wish in(Scope scope) {
        return Wish.FIRST.about(Wish.FIRST.subject().in(scope));
    }
}
