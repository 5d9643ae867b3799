package dev.remit.ui.session;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.editor.Selection;
import dev.remit.model.TopologyType;
import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import dev.remit.ui.session.clip.CopyForm;
import dev.remit.ui.session.clip.Flavour;
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
        "diagrams": [{ "id": "map", "name": "Map" }, { "id": "other", "name": "Other", "elements": [] }]
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

        assertEquals(List.of("Own", "Svg", "Image", "Html", "Table", "Plain"), window.board.forms());
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
    void a_table_that_names_its_columns_is_shown_before_it_is_imported() {
        window.board.put(List.of(new Flavour.Plain("service\tteam\nledger\tPay\n")));

        window.clipping.paste();

        assertEquals(List.of("import Clipboard"), window.asked);
        assertEquals(List.of("pay"), owners("ledger"));
    }

    @Test
    void a_table_nobody_agrees_to_changes_nothing() {
        window.agrees = false;
        window.board.put(List.of(new Flavour.Plain("service\tteam\nledger\tPay\n")));
        var before = window.desk().document();

        window.clipping.paste();

        assertSame(before, window.desk().document());
    }

    @Test
    void a_table_that_does_not_name_its_columns_is_names_and_types() {
        window.board.put(List.of(new Flavour.Plain("Ledger\tplatform\nSearch\t\n")));

        window.clipping.paste();

        assertEquals(
                TopologyType.PLATFORM,
                window.desk().document().teams().get(Id.of("ledger")).topologyType());
        assertEquals(4, window.desk().document().teams().size());
    }

    @Test
    void a_table_with_a_wrong_row_is_refused_as_a_whole() {
        window.board.put(List.of(new Flavour.Plain("service\tteam\nledger\tPay\tmore\n")));
        var before = window.desk().document();

        window.clipping.paste();

        assertSame(before, window.desk().document());
        assertTrue(window.showing().notice() instanceof Notice.Remark, window.showing()::toString);
    }

    @Test
    void an_empty_clipboard_is_said_to_be_empty() {
        window.clipping.paste();

        assertEquals("The clipboard holds nothing that can be pasted here: no names, nothing from Remit.", said());
    }

    @Test
    void what_was_copied_here_is_known_to_be_from_here() {
        window.session.edit(editor -> editor.turnTo(Id.of("other")));
        copyOnMap("cart");

        window.clipping.paste();

        assertEquals(2, window.desk().document().services().size());
        assertEquals("Shown here too, and the same as before: Cart. To have a new one, paste it as a copy.", said());
    }

    @Test
    void a_copy_can_be_asked_for() {
        copyOnMap("cart");

        window.clipping.pasteCopy();

        assertEquals(3, window.desk().document().services().size());
    }

    @Test
    void in_a_document_opened_later_it_is_a_copy_even_where_the_ids_are_the_same() {
        copyOnMap("cart");
        window.filing.open("Shop", () -> Outcome.done(document(SHOP)));
        window.session.edit(editor -> editor.turnTo(Id.of("other")));

        window.clipping.paste();

        assertEquals(3, window.desk().document().services().size());
    }

    @Test
    void what_is_cut_moves_to_the_team_it_is_pasted_onto_once() {
        select("cart");
        window.clipping.cut();
        select("pay");
        window.clipping.paste();
        select("pay");

        window.clipping.paste();

        assertEquals(List.of("pay"), owners("cart"));
        assertEquals(List.of("pay"), owners("cart-2"));
    }

    @Test
    void a_part_that_cannot_be_read_is_refused_with_a_sentence() {
        window.board.put(List.of(new Flavour.Own("{ \"copiedFrom\": 7 }"), new Flavour.Plain("Search")));
        var before = window.desk().document();

        window.clipping.paste();

        assertSame(before, window.desk().document());
        assertTrue(window.showing().notice() instanceof Notice.Remark, window.showing()::toString);
    }

    private void copyOnMap(String id) {
        var shown = window.desk().state().diagram();
        window.session.edit(editor -> editor.turnTo(Id.of("map")));
        select(id);
        window.clipping.copy();
        window.session.edit(editor -> editor.turnTo(shown));
    }

    private List<String> owners(String service) {
        return window.desk().document().services().get(Id.of(service)).owners().stream()
                .map(each -> each.teamId().id().text())
                .toList();
    }

    private String said() {
        return window.showing().messages().shown().orElseThrow().sentence().toString();
    }

    private void select(String id) {
        window.session.edit(editor -> editor.select(Selection.of(Id.of(id))));
    }
}
