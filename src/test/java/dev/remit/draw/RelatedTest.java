package dev.remit.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.model.Structure;
import dev.remit.shape.Id;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RelatedTest {
    private static final Structure SHOP = Structure.of(ShopPlatform.organisation(), Pictures.TODAY);

    @Test
    void a_team_owns_runs_and_waits() {
        var storefront = Related.of(SHOP, Id.of("storefront"));

        assertEquals(ids("price-feed", "search", "web-shop"), storefront.owns());
        assertEquals(ids("search", "web-shop"), storefront.runs());
        assertEquals(
                ids("checkout", "checkout-web", "data-platform", "postgres", "reliability-enabling"),
                storefront.waitsFor());
        assertEquals(ids("checkout-storefront", "enabling-storefront", "platform-storefront"), storefront.ties());
    }

    @Test
    void an_sre_team_runs_what_others_own() {
        var sre = Related.of(SHOP, Id.of("payments-sre"));

        assertEquals(Set.of(), sre.owns());
        assertEquals(ids("fraud-score", "payments-api"), sre.runs());
    }

    @Test
    void a_provider_does_not_wait_for_its_consumers() {
        assertFalse(Related.of(SHOP, Id.of("data-platform")).waitsFor().contains(Id.of("storefront")));
    }

    @Test
    void a_service_has_owners_runners_and_needs() {
        var api = Related.of(SHOP, Id.of("payments-api"));

        assertEquals(ids("checkout"), api.owns());
        assertEquals(ids("payments-sre"), api.runs());
        assertEquals(ids("card-network", "data-platform", "postgres"), api.waitsFor());
    }

    @Test
    void the_rest_of_a_picture_is_what_has_nothing_to_do_with_it() {
        var rest = Related.of(SHOP, Id.of("payments-api")).rest(Pictures.shop());

        assertTrue(rest.containsAll(ids("storefront", "web-shop", "risk-checkout")));
        assertFalse(rest.contains(Id.of("buy-online")) || rest.contains(Id.of("postgres")));
    }

    @Test
    void anything_else_is_related_to_itself_alone() {
        assertEquals(ids("buy-online"), Related.of(SHOP, Id.of("buy-online")).all());
    }

    private static Set<Id> ids(String... ids) {
        return Arrays.stream(ids).map(Id::of).collect(Collectors.toSet());
    }
}
