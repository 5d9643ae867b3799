package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WalkTest {
    /// Shop with Cart and Search in the west, Pay with Card in the east, Bare beneath Pay, Lost beneath Shop.
    private static final String PLANE = """
        "teams": [{ "id": "bare", "name": "Bare" }, { "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
        "services": [
          { "id": "card", "name": "Card", "owners": [{ "teamId": "pay", "role": "ACCOUNTABLE" }] },
          { "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] },
          { "id": "lost", "name": "Lost" },
          { "id": "search", "name": "Search", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }],
        "interactions": [{ "id": "x", "teamAId": "pay", "teamBId": "shop", "mode": "X_AS_A_SERVICE" }],
        "diagrams": [{ "id": "map", "name": "Map",
          "nodes": { "shop": { "x": 0, "y": 0, "width": 400 }, "pay": { "x": 500, "y": 0, "width": 300 },
            "bare": { "x": 500, "y": 300, "width": 300 }, "lost": { "x": 0, "y": 300 } },
          "notes": [{ "id": "note", "text": "Ask Ann", "x": 0, "y": 500, "width": 80, "height": 40 }],
          "frames": [{ "id": "page", "title": "One", "order": 1, "x": -40, "y": -40, "width": 900, "height": 700 }] }]
        """;

    private final Desk desk = Desk.of(PLANE);

    @Test
    void steps_go_from_team_to_its_services_to_the_next_team_and_last_to_what_lies_between_and_around() {
        assertEquals(List.of("shop", "cart", "search", "pay", "card", "bare", "lost", "x", "note", "page"), walked());
    }

    @Test
    void past_the_last_nothing_happens() {
        walked();
        State last = desk.state();

        assertSame(last, Walk.by(1, last));
    }

    @Test
    void backwards_the_walk_begins_at_the_last() {
        desk.with(state -> Walk.by(-1, state));

        assertEquals(List.of("page"), desk.selected());
    }

    @Test
    void an_arrow_leads_to_the_nearest_service_on_that_side() {
        assertEquals("search", from("cart", Side.RIGHT));
        assertEquals("card", from("search", Side.RIGHT));
        assertEquals("search", from("card", Side.LEFT));
        assertEquals("lost", from("cart", Side.BELOW));
    }

    @Test
    void from_a_service_a_team_without_any_is_reached_too() {
        assertEquals("bare", from("card", Side.BELOW));
    }

    @Test
    void from_a_team_it_leads_to_what_stands_on_the_plane_by_itself() {
        assertEquals("pay", from("shop", Side.RIGHT));
        assertEquals("bare", from("pay", Side.BELOW));
        assertEquals("lost", from("bare", Side.LEFT));
        assertEquals("note", from("lost", Side.BELOW));
    }

    @Test
    void where_nothing_is_on_that_side_it_stays() {
        assertEquals("shop", from("shop", Side.LEFT));
    }

    @Test
    void from_nothing_it_begins_at_the_first() {
        desk.with(state -> Walk.toward(Side.BELOW, state));

        assertEquals(List.of("shop"), desk.selected());
    }

    @Test
    void what_is_walked_to_is_brought_into_view() {
        desk.editor.look(desk.camera().panned(-4000, 0));

        desk.with(state -> Walk.by(1, state));

        assertTrue(desk.box("shop").x() >= 0, () -> desk.box("shop").toString());
    }

    @Test
    void several_are_selected_one_by_one() {
        desk.with(state -> Walk.to(Id.of("cart"), state))
                .with(Walk::choosing)
                .with(state -> Walk.toward(Side.RIGHT, state))
                .with(state -> Walk.toward(Side.RIGHT, state))
                .with(Walk::choosing);

        assertEquals(List.of("cart", "card"), desk.selected());
        assertEquals(Optional.of(Id.of("card")), Walk.apart(desk.state()));
    }

    @Test
    void one_that_is_selected_already_is_so_no_longer() {
        desk.with(state -> Walk.to(Id.of("cart"), state)).with(Walk::choosing).with(Walk::choosing);

        assertEquals(List.of(), desk.selected());
    }

    @Test
    void a_click_ends_it() {
        desk.with(state -> Walk.to(Id.of("cart"), state)).with(Walk::choosing);

        desk.click("card").with(state -> Walk.by(-1, state));

        assertEquals(List.of("pay"), desk.selected());
    }

    @Test
    void escape_ends_it() {
        desk.with(state -> Walk.to(Id.of("cart"), state)).with(Walk::choosing);

        desk.cancel();

        assertEquals(Optional.empty(), Walk.apart(desk.state()));
        assertEquals(List.of(), desk.selected());
    }

    @Test
    void whoever_only_looks_changes_no_selection() {
        desk.click("card").with(state -> Walk.apart(Id.of("cart"), state));

        assertEquals(List.of("card"), desk.selected());
        assertEquals(Optional.of(Id.of("cart")), Walk.at(desk.state()));
    }

    private String from(String id, Side side) {
        desk.with(state -> state.selecting(Selection.of(Id.of(id)))).with(state -> Walk.toward(side, state));
        return desk.selected().getFirst();
    }

    private List<String> walked() {
        var walked = new ArrayList<String>();
        State before;
        do {
            before = desk.state();
            desk.with(state -> Walk.by(1, state));
            if (desk.state() != before) walked.addAll(desk.selected());
        } while (desk.state() != before);
        return walked;
    }
}
