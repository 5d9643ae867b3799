package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MovingTest {
    private final Desk desk = Floor.desk();

    @Test
    void a_team_is_dropped_where_it_was_dragged() {
        desk.press(team("pay")).drag(40, 80).release();

        assertEquals(new Point(440, 80), corner("pay"));
        assertEquals("Move Pay", desk.step());
    }

    @Test
    void a_drag_is_one_undo_step_that_gives_back_what_was() {
        var before = desk.state().document();

        desk.press(team("pay")).drag(30, 10).drag(30, 10).drag(60, 3).release();
        desk.editor.undo();

        assertSame(before, desk.state().document());
    }

    @Test
    void escape_in_the_middle_gives_back_the_same_document() {
        var before = desk.state().document();

        desk.press(team("pay")).drag(80, 80).cancel().release();

        assertSame(before, desk.state().document());
    }

    @Test
    void a_drag_that_ends_where_it_began_is_no_step() {
        var before = desk.state().document();

        desk.press(team("pay")).drag(80, 80).drag(-80, -80).release();

        assertSame(before, desk.state().document());
    }

    @Test
    void a_hand_that_trembles_moves_nothing() {
        var before = desk.state().document();

        desk.press(team("pay")).drag(2, 2).release();

        assertSame(before, desk.state().document());
    }

    @Test
    void the_team_hangs_at_the_hand_with_its_services_while_the_document_stays() {
        var before = desk.state().document();

        desk.press(team("shop")).drag(0, 400);

        assertEquals(Set.of(Id.of("shop")), lift().ids());
        assertEquals(new Point(0, 400), lift().by());
        assertSame(before, desk.state().document());
    }

    @Test
    void services_go_where_their_team_goes() {
        var chip = desk.box("cart");

        desk.hold(Held.FREE).press(team("shop")).drag(11, 300).release();

        assertEquals(chip.moved(11, 300), desk.box("cart"));
    }

    @Test
    void several_keep_their_arrangement() {
        desk.click("pay").hold(Held.SHIFT).click("note").hold();

        desk.press(team("pay")).drag(16, 96).release();

        assertEquals(List.of(new Point(416, 96), new Point(656, 96)), List.of(corner("pay"), corner("note")));
        assertEquals("Move 2 elements", desk.step());
    }

    @Test
    void a_grouping_takes_its_teams_along() {
        var frame = desk.box("sales");

        desk.press(new Point(frame.x() + 8, frame.y() + 8)).drag(0, 80).release();

        assertEquals(List.of(new Point(400, 320), new Point(640, 320)), List.of(corner("ads"), corner("web")));
        assertEquals("Move Sales", desk.step());
    }

    @Test
    void a_team_may_be_put_upon_another_which_stays_where_it_is() {
        var stood = corner("note");

        desk.press(team("pay")).drag(200, 8).release();

        assertEquals(new Point(600, 8), corner("pay"));
        assertEquals(stood, corner("note"));
    }

    @Test
    void notes_and_frames_move_too() {
        desk.press("note").drag(0, 120).release();
        desk.press(desk.box("page").corner()).drag(0, 160).release();

        assertEquals(List.of(new Point(640, 120), new Point(816, 160)), List.of(corner("note"), corner("page")));
    }

    @Test
    void a_service_that_stands_alone_moves_with_the_others_that_are_selected() {
        desk.click("mail").hold(Held.SHIFT).click("pay").hold();

        desk.press("mail").drag(0, 200).release();

        assertEquals(List.of(new Point(0, 360), new Point(400, 200)), List.of(corner("mail"), corner("pay")));
    }

    @Test
    void with_shift_it_keeps_to_the_axis_it_went_further_along() {
        desk.hold(Held.SHIFT).press(team("pay")).drag(5, 6).drag(10, 180).release();

        assertEquals(new Point(400, 184), corner("pay"));
    }

    @Test
    void it_stops_on_the_grid() {
        desk.with(state -> state.used(Habits::turningGuides));

        desk.press(team("pay")).drag(43, 85).release();

        assertEquals(new Point(440, 88), corner("pay"));
    }

    @Test
    void with_the_grid_and_the_guides_off_it_stops_anywhere() {
        desk.with(state -> state.used(Habits::turningGuides).used(Habits::turningGrid));

        desk.press(team("pay")).drag(43, 85).release();

        assertEquals(new Point(443, 85), corner("pay"));
    }

    @Test
    void with_z_held_it_stops_anywhere_and_says_so() {
        desk.hold(Held.FREE).press(team("pay")).drag(3, 5);
        String hint = desk.hint();
        desk.release();

        assertEquals(new Point(403, 5), corner("pay"));
        assertEquals("Free move: let go anywhere.", hint);
    }

    @Test
    void an_edge_stops_in_line_with_an_edge_beside_it_and_shows_the_line() {
        desk.press(team("pay")).drag(0, 163);

        assertEquals(new Point(0, 160), lift().by());
        assertTrue(guides().stream()
                .anyMatch(guide -> guide.from().y() == 160 && guide.to().y() == 160));
    }

    @Test
    void a_team_lines_up_with_those_of_its_own_grouping_only() {
        desk.press(team("ads")).drag(-3, 102);

        assertEquals(new Point(0, 104), lift().by());
        assertTrue(guides().stream().noneMatch(guide -> guide.from().y() < 240));
    }

    @Test
    void what_is_locked_does_not_move_and_the_status_line_says_why() {
        var before = desk.state().document();

        desk.press(team("law")).drag(80, 80);
        var pointer = desk.state().gesture().pointer();
        String hint = desk.hint();
        desk.release();

        assertSame(before, desk.state().document());
        assertEquals(Pointer.REFUSED, pointer);
        assertEquals("Law is locked in its place. Unlock it in the menu Arrange to move it.", hint);
    }

    @Test
    void what_is_locked_stays_when_the_others_of_a_selection_move() {
        desk.click("law").hold(Held.SHIFT).click("pay").hold();

        desk.press(team("pay")).drag(80, 80).release();

        assertEquals(List.of(new Point(0, 240), new Point(480, 80)), List.of(corner("law"), corner("pay")));
    }

    @Test
    void what_is_locked_is_selected_by_a_click_alone() {
        Rect law = desk.box("law");

        desk.press(law.corner().plus(-10, -10)).dragTo(law.middle()).release();
        var caught = desk.selected();
        desk.click("law");

        assertEquals(List.of(), caught);
        assertEquals(List.of("law"), desk.selected());
    }

    @Test
    void nothing_else_moves_when_a_team_without_a_place_of_its_own_does() {
        var loose = Desk.of("""
            "teams": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }, { "id": "c", "name": "C" }],
            "diagrams": [{ "id": "map", "name": "Map" }]
            """);
        var others = List.of(loose.box("b").corner(), loose.box("c").corner());
        var size = loose.box("a");

        loose.press("a").drag(40, 400).release();

        assertEquals(others, List.of(loose.box("b").corner(), loose.box("c").corner()));
        assertEquals(size.moved(40, 400), loose.box("a"));
    }

    @Test
    void the_view_moves_on_while_the_hand_is_held_at_its_edge() {
        desk.press(team("pay")).dragTo(new Point(Desk.WINDOW.width() - 2, 300));
        double before = lift().by().x();

        desk.wait(30);

        assertTrue(lift().by().x() > before + 30 * 4);
    }

    private Lift lift() {
        return desk.state().gesture().lift().orElseThrow();
    }

    private List<dev.remit.editor.guide.Guide> guides() {
        return ((dev.remit.editor.gesture.Moving) desk.state().gesture())
                .now()
                .come()
                .guides();
    }

    private Point team(String id) {
        return Floor.on(id, desk);
    }

    private Point corner(String id) {
        return desk.state().picture().box(Id.of(id)).orElseThrow().corner();
    }
}
