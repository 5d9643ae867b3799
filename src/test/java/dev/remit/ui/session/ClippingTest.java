package dev.remit.ui.session;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.editor.Selection;
import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClippingTest {
    private static final String SHOP = """
        "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
        "services": [
          { "id": "card", "name": "Card", "owners": [{ "teamId": "pay", "role": "ACCOUNTABLE" }] },
          { "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }],
        "diagrams": [{ "id": "map", "name": "Map" }]
        """;

    private final UnseenWindow window;

    ClippingTest(@TempDir Path folder) {
        window = new UnseenWindow(folder);
        window.filing.open("Shop", () -> Outcome.done(document(SHOP)));
    }

    @Test
    void a_copy_stands_on_the_clipboard_in_every_form_at_once() {
        select("shop");

        window.clipping.copy();

        assertEquals(List.of("Svg", "Image", "Html", "Table", "Plain"), window.board.forms());
    }

    @Test
    void a_team_is_copied_with_its_services_and_nothing_else() {
        select("shop");

        window.clipping.copy();

        assertEquals(
                "Name\tType\tOwner\nShop\tTeam of undefined type\t\nCart\tService\tShop\n",
                window.board.first(Flavour.Plain.class).orElseThrow().text());
        String svg = window.board.first(Flavour.Svg.class).orElseThrow().xml();
        assertTrue(svg.contains("Cart") && !svg.contains("Card"), svg);
    }

    @Test
    void one_form_alone_can_be_copied() {
        select("cart");

        window.clipping.copyAs(CopyForm.MARKDOWN);

        assertEquals(List.of("Plain"), window.board.forms());
        assertEquals("""
            | Name | Type | Owner |
            | --- | --- | --- |
            | Cart | Service | Shop |
            """, window.board.first(Flavour.Plain.class).orElseThrow().text());
    }

    @Test
    void names_that_are_pasted_are_added() {
        window.board.put(List.of(new Flavour.Plain("Search\r\nLedger : platform\n\n")));

        window.clipping.paste();

        assertEquals(4, window.desk().document().teams().size());
        assertEquals(2, window.desk().state().selection().ids().size());
    }

    @Test
    void an_empty_clipboard_is_said_to_be_empty() {
        window.clipping.paste();

        assertEquals(
                "The clipboard holds nothing that can be pasted here: no text and nothing from Remit.",
                window.showing().messages().shown().orElseThrow().sentence().toString());
    }

    private void select(String id) {
        window.session.edit(editor -> editor.select(Selection.of(Id.of(id))));
    }
}
