package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Fragment;
import dev.remit.edit.Titles;
import dev.remit.editor.paste.As;
import dev.remit.editor.paste.Copying;
import dev.remit.editor.paste.Pasting;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Parts of a diagram that are copied or cut, and pasted.
class PastingPartsTest {
    private static final Pasting NOWHERE = new Pasting(Optional.empty());
    private static final String MODEL = """
        "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
        "services": [
          { "id": "card", "name": "Card", "owners": [{ "teamId": "pay", "role": "ACCOUNTABLE" }] },
          { "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] },
          { "id": "lost", "name": "Lost" }],
        "diagrams": [
          { "id": "map", "name": "Map",
            "nodes": { "shop": { "x": 0, "y": 0, "width": 400 }, "pay": { "x": 500, "y": 0, "width": 300 },
              "lost": { "x": 0, "y": 400 } },
            "notes": [{ "id": "n", "text": "Ask Ann", "x": 500, "y": 400, "width": 80, "height": 40 }] },
          { "id": "other", "name": "Other", "elements": [] }]
        """;

    private final Desk desk = Desk.of(MODEL);

    @Test
    void on_the_diagram_it_is_from_a_part_is_pasted_as_a_copy_a_little_further() {
        var shop = copied("shop");

        paste(NOWHERE, shop, As.REFERENCE);

        assertEquals(List.of("Shop (2)"), selected());
        assertEquals(new Point(16, 16), plane("shop-2").corner());
        assertEquals("shop-2", desk.owner("cart-2"));
        assertEquals("Paste Shop", desk.step());
    }

    @Test
    void pasted_again_it_stands_a_little_further_again() {
        var shop = copied("shop");

        paste(NOWHERE, shop, As.REFERENCE);
        paste(NOWHERE, shop, As.REFERENCE);

        assertEquals(new Point(32, 32), plane("shop-3").corner());
    }

    @Test
    void it_lands_with_its_middle_beneath_the_pointer() {
        var shop = copied("shop");
        Point at = desk.empty().plus(300, 120);

        paste(new Pasting(Optional.of(at)), shop, As.REFERENCE);

        assertTrue(desk.box("shop-2").middle().distance(at) <= Snap.GRID, () -> desk.box("shop-2") + " at " + at);
    }

    @Test
    void a_pointer_that_still_rests_on_the_original_means_beside_it() {
        var shop = copied("shop");

        paste(new Pasting(Optional.of(desk.middle("shop"))), shop, As.REFERENCE);

        assertEquals(new Point(16, 16), plane("shop-2").corner());
    }

    @Test
    void on_another_diagram_it_is_the_same_element() {
        var shop = copied("shop");
        desk.editor.turnTo(Id.of("other"));

        paste(NOWHERE, shop, As.REFERENCE);

        assertEquals(List.of("Shop"), selected());
        assertEquals(2, document().teams().size());
        assertEquals("Shown here too, and the same as before: Shop. To have a new one, paste it as a copy.", remark());
    }

    @Test
    void on_another_diagram_it_is_a_copy_where_that_is_wanted() {
        var shop = copied("shop");
        desk.editor.turnTo(Id.of("other"));

        paste(NOWHERE, shop, As.COPY);

        assertEquals(List.of("Shop (2)"), selected());
    }

    @Test
    void what_is_not_there_any_more_is_pasted_as_a_copy() {
        var lost = copied("lost");
        desk.editor.run(Text.of("Delete Lost"), all -> all.without(Id.of("lost")));

        paste(NOWHERE, lost, As.REFERENCE);

        assertEquals(List.of("Lost"), selected());
        assertEquals(new Point(0, 400), plane("lost").corner());
    }

    @Test
    void services_are_copied_into_the_team_that_is_selected() {
        var cart = copied("cart");
        desk.click("pay");

        paste(NOWHERE, cart, As.COPY);

        assertEquals("pay", desk.owner("cart-2"));
        assertEquals("shop", desk.owner("cart"));
    }

    @Test
    void services_are_copied_into_the_team_beneath_the_pointer() {
        var cart = copied("cart");

        paste(new Pasting(Optional.of(desk.middle("pay"))), cart, As.COPY);

        assertEquals("pay", desk.owner("cart-2"));
    }

    @Test
    void a_service_in_a_team_is_given_no_place_of_its_own() {
        var cart = copied("cart");

        paste(NOWHERE, cart, As.COPY);

        assertFalse(document().diagrams().get(Id.of("map")).nodes().containsKey(Id.of("cart-2")));
    }

    @Test
    void cutting_takes_off_the_diagram_and_leaves_in_the_organisation() {
        desk.click("cart").with(state -> new Copying(state).cut());

        assertTrue(document().services().contains(Id.of("cart")));
        assertTrue(desk.state().picture().find(Id.of("cart")).isEmpty());
        assertEquals("Cut Cart", desk.step());
        assertEquals("Off this diagram until pasted, and still in the organisation: Cart.", remark());
    }

    @Test
    void a_service_that_was_cut_moves_to_the_team_it_is_pasted_onto() {
        var cart = cut("cart");
        desk.click("pay");

        paste(NOWHERE, cart, As.MOVE);

        assertEquals("pay", desk.owner("cart"));
        assertEquals(List.of("Cart"), selected());
        assertEquals("Move Cart to Pay", desk.step());
        assertEquals("Cart now belongs to Pay.", remark());
    }

    @Test
    void what_was_cut_and_pasted_onto_nothing_is_shown_again() {
        var shop = cut("shop");

        paste(NOWHERE, shop, As.MOVE);

        assertEquals(List.of("Shop"), selected());
        assertEquals("Off this diagram until pasted, and still in the organisation: Shop.", remark());
        assertEquals(new Point(0, 0), plane("shop").corner());
        assertEquals(2, document().teams().size());
    }

    @Test
    void a_note_that_was_cut_is_pasted_whole() {
        var note = cut("n");

        paste(NOWHERE, note, As.MOVE);

        assertEquals(
                "Ask Ann",
                document().diagrams().get(Id.of("map")).notes().getFirst().text());
        assertEquals("Paste Ask Ann", desk.step());
    }

    @Test
    void another_document_says_what_it_does_not_have() {
        var cart = copied("cart");
        var there = Desk.of("\"diagrams\": [{ \"id\": \"map\", \"name\": \"Map\" }]");

        there.with(state -> NOWHERE.fragment(cart, As.COPY, state));

        assertEquals(List.of("cart"), there.selected());
        assertEquals(
                "Cart came without what this document does not have: Shop.",
                there.state().remark().orElseThrow().sentence().toString());
    }

    @Test
    void pasting_is_one_step_and_undone_gives_back_what_was() {
        var shop = copied("shop");
        Document before = document();

        paste(NOWHERE, shop, As.COPY);
        desk.editor.undo();

        assertSame(before, document());
    }

    @Test
    void the_view_stays_where_the_pointer_says_where() {
        var shop = copied("shop");
        var before = desk.camera();

        paste(new Pasting(Optional.of(new Point(2, 2))), shop, As.COPY);

        assertEquals(before, desk.camera());
    }

    @Test
    void what_is_pasted_out_of_sight_is_brought_into_view() {
        var shop = copied("shop");
        desk.editor.look(desk.camera().panned(-5000, 0));

        paste(NOWHERE, shop, As.COPY);

        assertTrue(new Rect(0, 0, 1000, 600).contains(desk.box("shop-2")));
    }

    private Fragment copied(String id) {
        return new Copying(desk.click(id).state()).fragment("here");
    }

    private Fragment cut(String id) {
        var fragment = copied(id);
        desk.with(state -> new Copying(state).cut());
        return fragment;
    }

    private void paste(Pasting pasting, Fragment fragment, As as) {
        desk.with(state -> pasting.fragment(fragment, as, state));
    }

    private Rect plane(String id) {
        return desk.state().picture().box(Id.of(id)).orElseThrow();
    }

    private List<String> selected() {
        return desk.selected().stream()
                .map(id -> Titles.of(Id.of(id), document()))
                .toList();
    }

    private Document document() {
        return desk.state().document();
    }

    private String remark() {
        return desk.state().remark().orElseThrow().sentence().toString();
    }
}
