package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What a rectangle catches besides teams and services.
class MarqueeTest {
    private final Desk desk = Desk.of("""
        "teams": [
          { "id": "ops", "name": "Ops" }, { "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
        "interactions": [
          { "id": "helps", "teamAId": "ops", "teamBId": "pay", "mode": "FACILITATING" },
          { "id": "serves", "teamAId": "shop", "teamBId": "pay", "mode": "X_AS_A_SERVICE" }],
        "diagrams": [{ "id": "map", "name": "Map",
          "nodes": {
            "ops": { "x": 600, "y": 600, "width": 200 }, "pay": { "x": 600, "y": 0, "width": 200 },
            "shop": { "x": 0, "y": 0, "width": 200 } },
          "notes": [
            { "id": "fast", "text": "Stays", "x": 0, "y": 160, "width": 120, "height": 64, "locked": true },
            { "id": "note", "text": "Ask Ada", "x": 200, "y": 160, "width": 120, "height": 64 }],
          "frames": [{ "id": "page", "title": "Page", "order": 1, "x": -16, "y": -16, "width": 900, "height": 800 }] }]
        """);

    @Test
    void an_interaction_is_caught_where_both_its_teams_are() {
        desk.press(seen(-60, -60)).dragTo(seen(820, 120)).release();

        assertEquals(Set.of("pay", "serves", "shop"), selected());
    }

    @Test
    void one_that_is_crossed_alone_is_not() {
        desk.press(seen(-60, -60)).dragTo(seen(400, 120)).release();

        assertEquals(Set.of("shop"), selected());
    }

    @Test
    void notes_are_caught_and_what_is_locked_and_pages_are_not() {
        desk.press(seen(-60, 140)).dragTo(seen(400, 260)).release();

        assertEquals(Set.of("note"), selected());
    }

    @Test
    void with_shift_it_adds_to_what_is_selected() {
        desk.click("ops")
                .hold(Held.SHIFT)
                .press(seen(-60, -60))
                .dragTo(seen(220, 120))
                .release();

        assertEquals(Set.of("ops", "shop"), selected());
    }

    @Test
    void without_it_what_was_selected_is_so_no_longer() {
        desk.click("ops").press(seen(-60, -60)).dragTo(seen(220, 120)).release();

        assertFalse(selected().contains("ops"));
        assertTrue(selected().contains("shop"));
    }

    private Point seen(double x, double y) {
        return desk.camera().toScreen(new Point(x, y));
    }

    private Set<String> selected() {
        return new TreeSet<>(desk.selected());
    }
}
