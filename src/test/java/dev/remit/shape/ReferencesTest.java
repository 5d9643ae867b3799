package dev.remit.shape;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.model.Control;
import dev.remit.model.Interaction;
import dev.remit.model.Service;
import dev.remit.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private static final Service CART = document("""
        "services": [{ "id": "cart", "name": "Cart", "builtBy": "shop", "domainId": "orders",
          "owners": [{ "teamId": "ops", "role": "CONTRIBUTOR" }, { "teamId": "shop", "role": "ACCOUNTABLE" }],
          "operating": { "model": "YBIYRI", "firstLineTeamId": "shop" },
          "dependsOn": [{ "serviceId": "shop" }],
          "delivery": { "visibleTo": ["ops", "shop"] } }]
        """).services().get(Id.of("cart"));

    private static final References<Service> REFERENCES = References.of(Shape.of(Service.class));

    @Test
    void every_reference_is_seen_with_what_it_names() {
        var seen = new ArrayList<String>();

        REFERENCES.each(CART, (to, id) -> seen.add(to.getSimpleName() + " " + id));

        assertEquals(
                List.of(
                        "Domain orders",
                        "Team shop",
                        "Team ops",
                        "Team shop",
                        "Team shop",
                        "Service shop",
                        "Team ops",
                        "Team shop"),
                seen);
    }

    @Test
    void a_row_without_a_team_keeps_everything_else() {
        var without = REFERENCES.without(CART, Team.class, Id.of("shop"));

        assertEquals(Optional.of(document("""
            "services": [{ "id": "cart", "name": "Cart", "domainId": "orders",
              "owners": [{ "teamId": "ops", "role": "CONTRIBUTOR" }],
              "operating": { "model": "YBIYRI" },
              "dependsOn": [{ "serviceId": "shop" }],
              "delivery": { "visibleTo": ["ops"] } }]
            """).services().get(Id.of("cart"))), without);
    }

    @Test
    void a_row_that_does_not_refer_to_it_stays_the_same() {
        var without = REFERENCES.without(CART, Team.class, Id.of("cart"));

        assertSame(CART, without.orElseThrow());
    }

    @Test
    void a_row_that_cannot_be_without_goes() {
        var interaction = document("""
            "interactions": [{ "id": "i", "teamAId": "a", "teamBId": "b", "mode": "COLLABORATION" }]
            """).interactions().get(Id.of("i"));

        var without = References.of(Shape.of(Interaction.class)).without(interaction, Team.class, Id.of("b"));

        assertEquals(Optional.empty(), without);
    }

    @Test
    void a_set_that_may_be_unknown_is_left_empty() {
        var control = document("\"controls\": [{ \"id\": \"c\", \"serviceIds\": [\"x\"] }]")
                .controls()
                .get(Id.of("c"));

        var without = References.of(Shape.of(Control.class)).without(control, Service.class, Id.of("x"));

        assertEquals(Optional.of(Set.of()), without.orElseThrow().serviceIds());
    }
}
