package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.edit.Fragment;
import dev.remit.editor.paste.As;
import dev.remit.editor.paste.Copying;
import dev.remit.editor.paste.Pasting;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Pasting into a document that does not have what is needed.
class PastingOutsideTest {
    private static final Pasting NOWHERE = new Pasting(Optional.empty());

    private final Desk there = Desk.of("\"diagrams\": [{ \"id\": \"map\", \"name\": \"Map\" }]");

    @Test
    void services_that_are_needed_come_as_bought_from_outside_and_are_told() {
        paste();

        assertEquals(List.of("cart", "tax"), services());
        assertTrue(there.state().document().services().get(Id.of("tax")).external());
        assertEquals(
                "Cart needs services this document does not have, which are shown as bought from outside: Tax.",
                there.state().remark().orElseThrow().sentence().toString());
    }

    @Test
    void the_next_copy_needs_the_same_one() {
        paste();
        paste();

        assertEquals(List.of("cart", "cart-2", "tax"), services());
        assertEquals("tax", needed("cart-2"));
    }

    @Test
    void only_what_was_copied_is_selected() {
        paste();

        assertEquals(List.of("cart"), there.selected());
    }

    @Test
    void a_service_that_is_there_is_needed_itself() {
        var home = Desk.of("""
            "services": [{ "id": "tax", "name": "Tax" }],
            "diagrams": [{ "id": "map", "name": "Map" }]
            """);

        home.with(state -> NOWHERE.fragment(cart(), As.COPY, state));

        assertEquals(2, home.state().document().services().size());
        assertEquals(Optional.empty(), home.state().remark());
    }

    private void paste() {
        there.with(state -> NOWHERE.fragment(cart(), As.COPY, state));
    }

    private static Fragment cart() {
        var desk = Desk.of("""
            "services": [
              { "id": "cart", "name": "Cart", "dependsOn": [{ "serviceId": "tax" }] }, { "id": "tax", "name": "Tax" }],
            "diagrams": [{ "id": "map", "name": "Map" }]
            """);
        State chosen = desk.state().selecting(Selection.of(Id.of("cart")));
        return new Copying(chosen).fragment("elsewhere");
    }

    private List<String> services() {
        return there.state().document().services().stream()
                .map(each -> each.id().text())
                .toList();
    }

    private String needed(String service) {
        return there.state()
                .document()
                .services()
                .get(Id.of(service))
                .dependsOn()
                .getFirst()
                .serviceId()
                .id()
                .text();
    }
}
