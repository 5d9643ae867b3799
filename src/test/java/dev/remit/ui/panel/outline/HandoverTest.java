package dev.remit.ui.panel.outline;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandoverTest {
    private static final Document SHOP = document("""
        "valueStreams": [{ "id": "buy", "name": "Buy" }],
        "platformGroups": [{ "id": "base", "name": "Base" }],
        "teams": [{ "id": "checkout", "name": "Checkout" }, { "id": "search", "name": "Search" }],
        "services": [{ "id": "cart", "name": "Cart", "owners": [{ "teamId": "checkout", "role": "ACCOUNTABLE" }] },
          { "id": "pay", "name": "Pay" }]
        """);

    @Test
    void services_dropped_on_a_team_are_its_own() {
        var handover = handover(onto("search"), "cart", "pay");

        assertEquals("Move 2 services to Search", label(handover));
        assertEquals("search", owner(handover, "cart"));
        assertEquals("search", owner(handover, "pay"));
    }

    @Test
    void a_service_dropped_among_those_without_an_owner_has_none() {
        var heading = Branch.heading(Branch.UNOWNED, Text.of("Without an owner"), List.of());

        var handover = handover(heading, "cart");

        assertEquals("Leave Cart without an owner", label(handover));
        assertEquals("", owner(handover, "cart"));
    }

    @Test
    void a_team_dropped_on_a_grouping_joins_it() {
        var stream = handover(onto("buy"), "checkout");
        var platform = handover(onto("base"), "checkout");

        assertEquals("Move Checkout to Buy", label(stream));
        assertEquals(
                Optional.of(Id.of("buy")),
                after(stream).teams().get(Id.of("checkout")).valueStreamId().map(ref -> ref.id()));
        assertEquals(
                Optional.of(Id.of("base")),
                after(platform).teams().get(Id.of("checkout")).platformGroupId().map(ref -> ref.id()));
    }

    @Test
    void what_fits_nowhere_is_not_taken() {
        assertEquals(Optional.empty(), handover(onto("search"), "checkout"));
        assertEquals(Optional.empty(), handover(onto("buy"), "cart"));
        assertEquals(Optional.empty(), handover(onto("cart"), "pay"));
        assertEquals(Optional.empty(), handover(onto("search"), "nobody"));
    }

    private static Branch onto(String id) {
        Element element = SHOP.find(Id.of(id)).orElseThrow();
        return Branch.of(element, SHOP, List.of());
    }

    private static Optional<Handover> handover(Branch onto, String... ids) {
        return Handover.of(Stream.of(ids).map(Id::of).toList(), onto, SHOP);
    }

    private static String label(Optional<Handover> handover) {
        return handover.orElseThrow().label().toString();
    }

    private static Document after(Optional<Handover> handover) {
        return handover.orElseThrow().edit().apply(SHOP);
    }

    private static String owner(Optional<Handover> handover, String service) {
        return after(handover).services().get(Id.of(service)).owners().stream()
                .map(stake -> stake.teamId().id().text())
                .findFirst()
                .orElse("");
    }
}
