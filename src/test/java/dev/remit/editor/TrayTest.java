package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.gesture.Rehoming;
import dev.remit.editor.prompt.MoveToTeam;
import dev.remit.editor.prompt.Naming;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The tray lies to the left of the window. Mail stands in it; Cart belongs to Shop, and Sale was placed on the plane.
class TrayTest {
    private static final Point IN_TRAY = new Point(-90, 100);
    private static final Id MAIL = Id.of("mail");
    private static final Id SALE = Id.of("sale");

    private final Desk desk = Desk.of("""
        "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
        "services": [
          { "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] },
          { "id": "mail", "name": "Mail", "dependsOn": [{ "serviceId": "cart" }] },
          { "id": "sale", "name": "Sale" }],
        "diagrams": [{ "id": "map", "name": "Map", "nodes": {
          "shop": { "x": 0, "y": 0, "width": 400 }, "pay": { "x": 500, "y": 0, "width": 300 },
          "sale": { "x": 0, "y": 304 } } }]
        """);

    TrayTest() {
        desk.editor.dock(new Rect(-180, 0, 180, 600));
    }

    @Test
    void a_service_nobody_owns_and_nobody_placed_is_in_the_tray_and_not_on_the_plane() {
        assertTrue(desk.state().isInTray(MAIL));
        assertEquals(Optional.empty(), desk.state().picture().box(MAIL));
        assertEquals(List.of(), desk.state().picture().trays());
        assertEquals(List.of(), desk.state().picture().edges());
    }

    @Test
    void all_of_the_diagram_still_has_it() {
        assertTrue(desk.state().whole().box(MAIL).isPresent());
        assertEquals(1, desk.state().whole().edges().size());
    }

    @Test
    void one_that_was_placed_stays_on_the_plane() {
        assertFalse(desk.state().isInTray(SALE));
        assertTrue(desk.state().picture().box(SALE).isPresent());
    }

    @Test
    void the_window_holds_all_that_is_on_the_plane_and_keeps_no_room_for_the_rest() {
        desk.editor.fitAll();

        assertEquals(Camera.fitting(desk.state().picture().extent(), Desk.WINDOW), desk.camera());
        assertEquals(344, desk.state().picture().extent().bottom());
    }

    @Test
    void taken_out_of_the_tray_onto_a_team_it_belongs_to_that() {
        take();

        desk.move(IN_TRAY).dragTo("pay").release();

        assertEquals("pay", desk.owner("mail"));
        assertEquals("Move Mail to Pay", desk.step());
        assertFalse(desk.state().isInTray(MAIL));
    }

    @Test
    void taken_out_of_the_tray_onto_nothing_it_stands_there_beneath_the_hand() {
        take();

        desk.hold(Held.FREE).move(IN_TRAY).dragTo(new Point(500, 500)).release();

        assertFalse(desk.state().isInTray(MAIL));
        assertEquals("Move Mail", desk.step());
        assertTrue(desk.box("mail").contains(new Point(500, 500)));
    }

    @Test
    void what_is_taken_out_hangs_at_the_hand_with_its_lines() {
        take();

        desk.move(new Point(500, 500));

        var lift = desk.state().gesture().lift().orElseThrow();
        var held = desk.state().holding(lift.ids()).part(lift.ids());
        var seen = held.at(lift.by().x(), lift.by().y());
        assertEquals(Set.of(MAIL), lift.ids());
        assertEquals(1, seen.edges().size());
        assertTrue(desk.camera().toScreen(seen.box(MAIL).orElseThrow()).contains(new Point(500, 500)));
    }

    @Test
    void put_back_into_the_tray_nothing_has_happened() {
        var before = desk.state().document();
        take();

        desk.move(new Point(500, 500)).dragTo(IN_TRAY).release();

        assertSame(before, desk.state().document());
        assertTrue(desk.state().gesture().isIdle());
    }

    @Test
    void a_service_dropped_into_the_tray_is_left_without_an_owner_in_one_step() {
        var before = desk.state().document();

        desk.press("cart").dragTo(IN_TRAY).release();

        assertEquals("", desk.owner("cart"));
        assertTrue(desk.state().isInTray(Id.of("cart")));
        assertEquals("Leave Cart without an owner", desk.step());
        assertEquals(
                Optional.of(Remark.undoable(Text.of("Nobody answers for {0} now.", "Cart"))),
                desk.state().remark());
        desk.editor.undo();
        assertSame(before, desk.state().document());
    }

    @Test
    void one_that_was_placed_loses_its_place_there() {
        desk.press("sale").dragTo(IN_TRAY).release();

        assertTrue(desk.state().isInTray(SALE));
        assertEquals("Put Sale into the tray", desk.step());
    }

    @Test
    void above_the_tray_the_hand_is_told_what_letting_go_does_and_the_view_rests() {
        var camera = desk.camera();

        desk.press("cart").dragTo(IN_TRAY).wait(3);

        assertTrue(((Rehoming) desk.state().gesture()).isIntoTray());
        assertEquals("Let go and nobody answers for it. It is listed in the tray.", desk.hint());
        assertEquals(camera, desk.camera());
    }

    @Test
    void where_no_tray_is_the_view_moves_on_at_that_edge() {
        var camera = desk.camera();
        desk.editor.dock(Rect.EMPTY);

        desk.press("cart").dragTo(IN_TRAY).wait(3);

        assertFalse(((Rehoming) desk.state().gesture()).isIntoTray());
        assertFalse(camera.equals(desk.camera()));
    }

    @Test
    void the_keyboard_comes_by_it() {
        var order = ReadingOrder.of(desk.state().whole());

        desk.with(state -> Walk.by(order.indexOf(MAIL) + 1, state));

        assertEquals(List.of("mail"), desk.selected());
    }

    @Test
    void it_is_renamed_next_to_the_tray() {
        var naming = Naming.of(MAIL, desk.state()).orElseThrow();

        assertTrue(new Rect(0, 0, 100, 100)
                .contains(desk.camera().toScreen(naming.box()).corner()));
        assertEquals("Mail", naming.text());
    }

    @Test
    void it_is_given_to_a_team_by_keyboard() {
        desk.with(state -> state.selecting(Selection.of(MAIL)));

        desk.with(state -> state.asking(MoveToTeam.of(state).orElseThrow())).choose("Pay");

        assertEquals("pay", desk.owner("mail"));
    }

    @Test
    void what_is_changed_beside_it_gives_it_no_place() {
        desk.press("shop").drag(64, 64).release();

        assertTrue(desk.state().isInTray(MAIL));
    }

    private void take() {
        desk.with(state -> Rehoming.ofTray(MAIL, state));
    }
}
