package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.arrange.Duplicating;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopyingTest {
    private final Desk desk = Floor.desk();

    @Test
    void a_copy_goes_where_the_hand_goes_and_the_team_stays() {
        desk.press(team("pay")).hold(Held.ALT, Held.COPY).drag(80, 160);
        var kind = lift().kind();
        var pointer = desk.state().gesture().pointer();
        String hint = desk.hint();
        desk.release();

        assertEquals(List.of(Lift.Kind.COPIED, Pointer.COPY), List.of(kind, pointer));
        assertEquals("Copy: let go to put a copy here.", hint);
        assertEquals("Copy Pay", desk.step());
        assertEquals(new Point(400, 0), corner("pay"));
        assertEquals(new Point(480, 160), corner("pay-2"));
        assertEquals(List.of("pay-2"), desk.selected());
    }

    @Test
    void a_copied_team_brings_copies_of_its_services() {
        desk.press(team("shop")).hold(Held.ALT, Held.COPY).drag(0, 400).release();

        assertEquals("shop", desk.owner("cart"));
        assertEquals("shop-2", desk.owner("cart-2"));
    }

    @Test
    void a_copy_is_one_undo_step_that_gives_back_what_was() {
        var before = desk.state().document();

        desk.press(team("shop")).hold(Held.ALT, Held.COPY).drag(0, 400).release();
        desk.editor.undo();

        assertSame(before, desk.state().document());
    }

    @Test
    void the_key_for_copies_may_come_and_go_during_the_drag() {
        desk.press(team("pay"))
                .hold(Held.ALT, Held.COPY)
                .drag(40, 40)
                .hold()
                .drag(40, 40)
                .release();

        assertEquals(new Point(480, 80), corner("pay"));
        assertEquals("Move Pay", desk.step());
    }

    @Test
    void ctrl_copies_a_team_that_is_selected_and_selects_inside_one_that_is_not() {
        desk.hold(Held.MOD, Held.COPY).press(team("shop")).drag(-300, -60).release();
        var caught = desk.selected();
        desk.hold()
                .click("pay")
                .hold(Held.MOD, Held.COPY)
                .press(team("pay"))
                .drag(80, 160)
                .release();

        assertEquals(List.of("cart"), caught);
        assertEquals("Copy Pay", desk.step());
    }

    @Test
    void the_shortcut_key_alone_which_is_command_on_a_mac_copies_nothing() {
        var before = desk.state().document();
        desk.click("pay").hold(Held.MOD);

        desk.press(team("pay")).drag(80, 160).release();

        assertSame(before, desk.state().document());
    }

    @Test
    void a_copied_note_says_the_same() {
        desk.press("note").hold(Held.ALT, Held.COPY).drag(0, 200).release();

        var notes = desk.state().document().diagrams().get(Id.of("map")).notes();
        assertEquals(
                List.of("Ask Ada", "Ask Ada"),
                notes.stream().map(note -> note.text()).toList());
    }

    @Test
    void a_service_is_copied_into_the_team_it_is_dropped_on() {
        desk.press("cart").hold(Held.ALT, Held.COPY).dragTo(team("pay"));
        String hint = desk.hint();
        desk.release();

        assertEquals("Copy: let go to put a copy here.", hint);
        assertEquals(List.of("shop", "pay"), List.of(desk.owner("cart"), desk.owner("cart-2")));
        assertEquals("Copy Cart to Pay", desk.step());
    }

    @Test
    void copies_of_services_dropped_on_nothing_stand_there_as_they_stood_to_each_other() {
        desk.click("mail").hold(Held.SHIFT).click("cart").hold();
        Point way = corner("mail").minus(corner("cart"));

        desk.press("mail").hold(Held.FREE, Held.ALT, Held.COPY).drag(300, 200).release();

        assertEquals(List.of("shop", ""), List.of(desk.owner("cart"), desk.owner("cart-2")));
        assertEquals(new Point(300, 360), corner("mail-2"));
        assertEquals(way, corner("mail-2").minus(corner("cart-2")));
    }

    @Test
    void a_copied_team_gives_its_services_no_places_of_their_own() {
        desk.press(team("shop")).hold(Held.ALT, Held.COPY).drag(0, 400).release();

        var nodes = desk.state().document().diagrams().get(Id.of("map")).nodes();
        assertTrue(!nodes.containsKey(Id.of("cart")) && !nodes.containsKey(Id.of("cart-2")));
    }

    @Test
    void what_is_duplicated_stands_beside_the_first_and_covers_nothing() {
        desk.click("shop").with(Duplicating::ofSelection);

        assertEquals("Duplicate Shop", desk.step());
        assertEquals(List.of("shop-2"), desk.selected());
        assertTrue(desk.state().picture().teams().stream()
                .filter(team -> !team.id().text().equals("shop-2"))
                .noneMatch(team -> team.box().overlaps(box("shop-2"))));
    }

    @Test
    void a_service_is_duplicated_in_its_team() {
        desk.click("cart").with(Duplicating::ofSelection);

        assertEquals("shop", desk.owner("cart-2"));
        assertEquals(List.of("cart-2"), desk.selected());
    }

    @Test
    void a_grouping_is_duplicated_with_its_teams() {
        desk.editor.select(Selection.of(Id.of("sales")));

        desk.with(Duplicating::ofSelection);

        assertEquals(Optional.of("sales-2"), stream("ads-2"));
        assertEquals(List.of("sales-2"), desk.selected());
    }

    private Lift lift() {
        return desk.state().gesture().lift().orElseThrow();
    }

    private Point team(String id) {
        return Floor.on(id, desk);
    }

    private Point corner(String id) {
        return desk.state().picture().box(Id.of(id)).orElseThrow().corner();
    }

    private Rect box(String id) {
        return desk.state().picture().box(Id.of(id)).orElseThrow();
    }

    private Optional<String> stream(String team) {
        return desk.state()
                .document()
                .teams()
                .get(Id.of(team))
                .valueStreamId()
                .map(ref -> ref.id().text());
    }
}
