package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.Input.Turn;
import java.util.List;
import org.junit.jupiter.api.Test;

class NavigationTest {
    private static final Point HERE = new Point(300, 200);

    private final Desk desk = Desk.withTwoTeams();
    private final Camera start = desk.camera();

    @Test
    void a_drag_with_the_middle_button_moves_the_view() {
        desk.press(HERE, Button.MIDDLE).drag(30, -10).drag(20, 0).release();

        assertEquals(start.panned(50, -10), desk.camera());
    }

    @Test
    void a_drag_with_space_held_moves_the_view_and_selects_nothing() {
        desk.hold(Held.SPACE).press("cart").drag(30, 40).release();

        assertEquals(start.panned(30, 40), desk.camera());
        assertEquals(List.of(), desk.selected());
    }

    @Test
    void a_drag_with_the_hand_tool_moves_the_view() {
        desk.editor.hold(Tools.hand());

        desk.press("cart").drag(30, 40).release();
        desk.press("cart").drag(5, 5).release();

        assertEquals(start.panned(35, 45), desk.camera());
        assertEquals(List.of(), desk.selected());
    }

    @Test
    void a_cancelled_drag_puts_the_view_back() {
        desk.press(HERE, Button.MIDDLE).drag(30, 40).cancel();

        assertEquals(start, desk.camera());
    }

    @Test
    void a_tool_is_at_work_again_after_the_view_was_moved() {
        desk.press(HERE, Button.MIDDLE).drag(30, 40).release().click("cart");

        assertEquals(List.of("cart"), desk.selected());
    }

    @Test
    void with_space_and_mod_a_hand_that_goes_to_the_right_comes_nearer() {
        Point under = start.toPlane(HERE);

        desk.hold(Held.SPACE, Held.MOD).press(HERE).drag(200, 0).release();

        assertEquals(2 * start.zoom(), desk.camera().zoom(), 1e-9);
        assertEquals(under, desk.camera().toPlane(HERE));
    }

    @Test
    void a_zoom_by_hand_that_is_cancelled_puts_the_view_back() {
        desk.hold(Held.SPACE, Held.MOD).press(HERE).drag(-200, 0).cancel();

        assertEquals(start, desk.camera());
    }

    @Test
    void near_the_edge_the_view_moves_on_the_faster_the_nearer() {
        desk.press("cart").dragTo(new Point(20, 300)).wait(1);
        double slow = desk.camera().offset().x() - start.offset().x();
        desk.dragTo(new Point(0, 300)).wait(1);
        double fast = desk.camera().offset().x() - start.offset().x() - slow;

        assertTrue(slow >= 4 && fast > slow && fast <= 24, slow + " and " + fast);
    }

    @Test
    void with_nothing_in_the_hand_the_view_stays_at_its_edge() {
        desk.move(new Point(0, 300)).wait(5);

        assertEquals(start, desk.camera());
    }

    @Test
    void a_wheel_that_pans_moves_the_view() {
        desk.turn(HERE, -1, Turn.PANS);

        assertEquals(start.panned(0, -40), desk.camera());
    }

    @Test
    void a_wheel_with_shift_moves_it_to_the_side() {
        desk.hold(Held.SHIFT).turn(HERE, 1, Turn.ZOOMS);

        assertEquals(start.panned(40, 0), desk.camera());
    }

    @Test
    void a_wheel_that_zooms_keeps_what_is_under_the_pointer() {
        Point under = start.toPlane(HERE);

        desk.turn(HERE, 1, Turn.ZOOMS);

        assertEquals(start.zoom() * 1.1, desk.camera().zoom(), 1e-9);
        assertEquals(0, HERE.distance(desk.camera().toScreen(under)), 1e-6);
    }

    @Test
    void a_wheel_with_the_shortcut_key_zooms_whatever_it_is_for() {
        desk.hold(Held.MOD).turn(HERE, 2, Turn.PANS);

        assertEquals(start.zoom() * 1.21, desk.camera().zoom(), 1e-9);
    }

    @Test
    void two_fingers_zoom_where_they_are() {
        Point under = start.toPlane(HERE);

        desk.editor.handle(new Input.Pinch(HERE, 2));

        assertEquals(start.zoom() * 2, desk.camera().zoom(), 1e-9);
        assertEquals(0, HERE.distance(desk.camera().toScreen(under)), 1e-6);
    }

    @Test
    void zooming_ends_at_5_and_800_per_cent() {
        desk.turn(HERE, 100, Turn.ZOOMS);
        double most = desk.camera().zoom();
        desk.turn(HERE, -200, Turn.ZOOMS);

        assertEquals(8, most);
        assertEquals(0.05, desk.camera().zoom());
    }
}
