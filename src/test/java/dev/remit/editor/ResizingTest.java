package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.model.Node;
import dev.remit.shape.Id;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResizingTest {
    private final Desk desk = Desk.of("""
        "valueStreams": [{ "id": "sales", "name": "Sales" }],
        "teams": [
          { "id": "ads", "name": "Ads", "valueStreamId": "sales" },
          { "id": "law", "name": "Law" },
          { "id": "pay", "name": "Pay" },
          { "id": "shop", "name": "Shop" }],
        "services": [
          { "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] },
          { "id": "find", "name": "Find", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }],
        "diagrams": [{ "id": "map", "name": "Map",
          "nodes": {
            "shop": { "x": 0, "y": 0, "width": 400 }, "pay": { "x": 480, "y": 0, "collapsed": true },
            "law": { "x": 480, "y": 80, "locked": true }, "ads": { "x": 480, "y": 240 } },
          "notes": [{ "id": "note", "text": "Ask Ada", "x": 0, "y": 200, "width": 160, "height": 96 }],
          "frames": [{ "id": "page", "title": "Page", "order": 1, "x": -40, "y": 160, "width": 240, "height": 200 }] }]
        """);

    @Test
    void each_side_and_each_corner_is_pulled_by_its_own_grip() {
        assertEquals(new Rect(0, 200, 200, 96), pulled("note", 1, 0, 40, 24));
        assertEquals(new Rect(0, 200, 160, 120), pulled("note", 0, 1, 40, 24));
        assertEquals(new Rect(-40, 200, 200, 96), pulled("note", -1, 0, -40, 24));
        assertEquals(new Rect(0, 176, 160, 120), pulled("note", 0, -1, 40, -24));
        assertEquals(new Rect(0, 200, 200, 120), pulled("note", 1, 1, 40, 24));
        assertEquals(new Rect(-40, 176, 200, 120), pulled("note", -1, -1, -40, -24));
        assertEquals(new Rect(0, 176, 200, 120), pulled("note", 1, -1, 40, -24));
        assertEquals(new Rect(-40, 200, 200, 120), pulled("note", -1, 1, -40, 24));
    }

    @Test
    void a_resize_is_one_undo_step_that_gives_back_what_was() {
        var before = desk.state().document();

        pull("note", 1, 1, 40, 24);
        String step = desk.step();
        desk.editor.undo();

        assertEquals("Resize Ask Ada", step);
        assertSame(before, desk.state().document());
    }

    @Test
    void escape_in_the_middle_gives_back_the_same_document() {
        var before = desk.state().document();

        desk.click("note").press(grip("note", 1, 1)).drag(40, 40).cancel().release();

        assertSame(before, desk.state().document());
    }

    @Test
    void a_hand_that_trembles_on_a_grip_changes_nothing() {
        var before = desk.state().document();

        pull("note", 1, 1, 2, 2);

        assertSame(before, desk.state().document());
    }

    @Test
    void with_shift_the_ratio_stays() {
        desk.click("note").hold(Held.SHIFT);

        desk.press(grip("note", 1, 1)).drag(80, 0).release();

        assertEquals(new Rect(0, 200, 240, 144), box("note"));
    }

    @Test
    void with_mod_the_middle_stays() {
        desk.click("note").hold(Held.MOD);

        desk.press(grip("note", 1, 1)).drag(40, 24).release();

        assertEquals(new Rect(-40, 176, 240, 144), box("note"));
    }

    @Test
    void nothing_becomes_smaller_than_can_be_read() {
        assertEquals(new Rect(0, 200, 96, 48), pulled("note", 1, 1, -500, -500));
        assertEquals(new Rect(64, 248, 96, 48), pulled("note", -1, -1, 500, 500));
    }

    @Test
    void an_edge_stops_on_the_grid_and_with_z_anywhere() {
        assertEquals(200, pulled("note", 1, 0, 43, 0).width());
        desk.hold(Held.FREE);
        assertEquals(203, pulled("note", 1, 0, 43, 0).width());
    }

    @Test
    void an_edge_stops_in_line_with_an_edge_beside_it() {
        desk.with(state -> state.used(Habits::turningGrid));

        assertEquals(480, pulled("note", 1, 0, 317, 0).right());
    }

    @Test
    void a_team_pulled_to_the_side_stays_as_high_as_its_services_ask() {
        double low = box("shop").height();

        pull("shop", 1, 0, -160, 0);
        double high = box("shop").height();
        pull("shop", 1, 0, 200, 0);

        assertTrue(high > low);
        assertEquals(low, box("shop").height());
        assertEquals(Optional.empty(), node("shop").height());
    }

    @Test
    void a_team_pulled_higher_keeps_that_height_and_says_so() {
        pull("shop", 0, 1, 0, 80);

        assertEquals(Optional.of((int) box("shop").height()), node("shop").height());
        assertTrue(desk.state().picture().fixed().sized().contains(Id.of("shop")));
    }

    @Test
    void a_team_pulled_below_its_services_is_as_high_as_they_ask_again() {
        pull("shop", 0, 1, 0, 80);

        pull("shop", 0, 1, 0, -300);

        assertEquals(Optional.empty(), node("shop").height());
    }

    @Test
    void a_folded_team_becomes_wider_but_not_higher() {
        double high = box("pay").height();

        pull("pay", 1, 1, 80, 80);

        assertEquals(280, box("pay").width());
        assertEquals(high, box("pay").height());
    }

    @Test
    void a_grouping_never_becomes_smaller_than_its_teams() {
        Rect around = box("sales");

        pull("sales", 1, 1, 80, 40);
        Rect large = box("sales");
        pull("sales", 1, 1, -400, -400);

        assertEquals(new Rect(around.x(), around.y(), around.width() + 80, around.height() + 40), large);
        assertEquals(around, box("sales"));
    }

    @Test
    void clicking_a_grip_twice_makes_it_as_large_as_its_contents() {
        pull("shop", 1, 1, 200, 80);
        pull("note", 1, 1, 200, 200);

        twice("shop");
        twice("note");

        assertEquals(Optional.empty(), node("shop").height());
        assertEquals(Optional.empty(), node("shop").width());
        assertEquals(36, box("note").height());
    }

    @Test
    void clicking_a_grip_of_a_frame_twice_puts_it_around_what_stands_in_it() {
        desk.press(desk.box("page").corner()).release();

        desk.clickTwice(grip("page", 1, 1));

        assertEquals(box("note").grown(24), box("page"));
    }

    @Test
    void clicking_a_grip_of_a_grouping_twice_leaves_it_around_its_teams() {
        Rect around = box("sales");
        pull("sales", 1, 1, 80, 40);

        twice("sales");

        assertEquals(around, box("sales"));
    }

    @Test
    void what_is_locked_has_no_grips() {
        desk.click("law");

        desk.move(grip("law", 1, 1));

        assertEquals(Pointer.ARROW, desk.state().gesture().pointer());
    }

    @Test
    void the_pointer_tells_which_way_a_grip_is_pulled() {
        desk.click("note");

        desk.move(grip("note", 1, 1));
        var falling = desk.state().gesture().pointer();
        desk.move(grip("note", 0, 1));

        assertEquals(Pointer.RESIZE_FALLING, falling);
        assertEquals(Pointer.RESIZE_DOWN, desk.state().gesture().pointer());
    }

    private Rect pulled(String id, int across, int down, double dx, double dy) {
        pull(id, across, down, dx, dy);
        Rect box = box(id);
        desk.editor.undo();
        return box;
    }

    private void pull(String id, int across, int down, double dx, double dy) {
        desk.editor.select(Selection.of(Id.of(id)));
        desk.press(grip(id, across, down)).drag(dx, dy).release();
    }

    private void twice(String id) {
        desk.editor.select(Selection.of(Id.of(id)));
        desk.clickTwice(grip(id, 1, 1));
    }

    /// Where a grip is seen: on the ring around the box.
    private Point grip(String id, int across, int down) {
        Rect ring = desk.box(id).grown(4);
        return ring.middle().plus(across * ring.width() / 2, down * ring.height() / 2);
    }

    private Rect box(String id) {
        return desk.state().picture().box(Id.of(id)).orElseThrow();
    }

    private Node node(String id) {
        var nodes = desk.state().document().diagrams().get(Id.of("map")).nodes();
        return Optional.ofNullable(nodes.get(Id.of(id))).orElseThrow();
    }
}
