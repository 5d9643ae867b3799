package dev.remit.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.Documents;
import dev.remit.format.Imported;
import dev.remit.model.Document;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreviewLinesTest {
    private static final String TEAMS = """
        "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }]""";

    @Test
    void what_is_changed_is_told_from_what_to_what() {
        var before = document("""
            "services": [{ "id": "cart", "name": "Cart", "tier": 2, "builtBy": "shop" }]""");
        var after = document("""
            "services": [{ "id": "cart", "name": "Cart", "tier": 1, "builtBy": "pay" }]""");

        assertEquals(List.of("Cart, Built by: Shop → Pay", "Cart, Tier: 2 → 1"), lines(before, after));
    }

    @Test
    void letters_are_told_from_what_is_derived_or_was_set_before() {
        var cart = """
            "services": [{ "id": "cart", "name": "Cart" }], "raciOverrides": [""";
        var before = document(cart + letters("a", "OPS-01", "R", "C") + "]");
        var after = document(cart + letters("a", "OPS-01", "R", "I") + ", " + letters("b", "OPS-02", "A", "R+A") + "]");

        assertEquals(
                List.of("Cart OPS-01, Building team: C → I", "Cart OPS-02, Building team: A → R+A"),
                lines(before, after));
        assertEquals(
                List.of("Cart OPS-01, Building team: I → C", "Cart OPS-02, Building team: R+A → A"),
                lines(after, before));
    }

    @Test
    void what_is_new_and_what_goes_is_named_with_what_it_is() {
        var before = document("""
            "services": [{ "id": "cart", "name": "Cart" }]""");
        var after = document("""
            "services": [{ "id": "till", "name": "Till" }],
            "interactions": [{ "id": "x", "teamAId": "pay", "teamBId": "shop", "mode": "FACILITATING" }]""");

        assertEquals(
                List.of("Removed: Cart, service", "New: Till, service", "New: Pay and Shop, interaction"),
                lines(before, after));
    }

    @Test
    void where_an_element_came_from_is_not_told() {
        var before = document("""
            "services": [{ "id": "cart", "name": "Cart" }]""");
        var after = document("""
            "services": [{ "id": "cart", "name": "Cart", "source": { "kind": "csv", "file": "a.csv", "key": "cart" } }]""");

        assertEquals(List.of(), lines(before, after));
    }

    private static String letters(String id, String activity, String derived, String value) {
        return """
            { "id": "%s", "serviceId": "cart", "activityCode": "%s", "role": "BUILD", "value": "%s", "derived": "%s" }\
            """.formatted(id, activity, value, derived);
    }

    private static Document document(String more) {
        return Documents.document(TEAMS + ", " + more);
    }

    private static List<String> lines(Document before, Document after) {
        var imported = new Imported(after, List.of(), List.of());
        return PreviewLines.of(new Preview("a.xlsx", Optional.of("Shop"), before, imported, List.of())).stream()
                .map(Text::toString)
                .toList();
    }
}
