package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RehomingTest {
    private final Desk desk = Desk.withTwoTeams();

    @Test
    void a_service_dropped_on_a_team_belongs_to_it() {
        desk.press("cart").dragTo("pay").release();

        assertEquals("pay", desk.owner("cart"));
        assertEquals("Move Cart API to Pay", desk.step());
    }

    @Test
    void the_move_is_one_step_that_gives_back_what_was() {
        var before = desk.state().document();

        desk.press("cart").drag(100, 0).drag(100, 10).dragTo("pay").release();
        desk.editor.undo();

        assertSame(before, desk.state().document());
    }

    @Test
    void what_was_done_is_said_with_a_way_back() {
        desk.press("cart").dragTo("pay").release();

        assertEquals(
                Optional.of(Remark.undoable(Text.of("{0} now belongs to {1}.", "Cart API", "Pay"))),
                desk.state().remark());
    }

    @Test
    void several_that_are_selected_move_together() {
        desk.click("cart").hold(Held.SHIFT).click("search").hold();

        desk.press("cart").dragTo("pay").release();

        assertEquals(List.of("pay", "pay"), List.of(desk.owner("cart"), desk.owner("search")));
        assertEquals("Move 2 services to Pay", desk.step());
    }

    @Test
    void a_service_dropped_on_nothing_is_left_without_an_owner_where_it_was_dropped() {
        Point empty = desk.empty();

        desk.press("cart").dragTo(empty).release();

        assertEquals("", desk.owner("cart"));
        assertTrue(desk.box("cart").grown(8).contains(empty));
    }

    @Test
    void a_service_that_stands_alone_stops_in_line_with_what_stands_beside_it() {
        var floor = Floor.desk();

        floor.press("mail").drag(397, 180);
        var come = ((dev.remit.editor.gesture.Rehoming) floor.state().gesture())
                .now()
                .come();
        floor.release();

        assertEquals(
                400, floor.state().picture().box(Id.of("mail")).orElseThrow().x());
        assertTrue(come.guides().stream().anyMatch(guide -> guide.from().x() == 400));
    }

    @Test
    void a_service_that_is_locked_in_its_place_is_not_dragged() {
        var floor = Floor.desk();
        floor.click("mail").with(dev.remit.editor.arrange.Locking::toggled);
        var before = floor.state().document();

        floor.press("mail").dragTo(Floor.on("pay", floor)).release();

        assertSame(before, floor.state().document());
    }

    @Test
    void nothing_else_moves_when_a_service_does() {
        var shop = desk.box("shop").corner();
        var pay = desk.box("pay").corner();

        desk.press("cart").dragTo("pay").release();

        assertEquals(
                List.of(shop, pay),
                List.of(desk.box("shop").corner(), desk.box("pay").corner()));
    }

    @Test
    void escape_in_the_middle_leaves_everything_as_it_was() {
        var before = desk.state().document();

        desk.press("cart").dragTo("pay").cancel().release();

        assertSame(before, desk.state().document());
    }

    @Test
    void while_it_is_dragged_only_the_service_is_in_the_hand() {
        desk.press("cart").drag(40, 30);

        var lift = desk.state().gesture().lift().orElseThrow();
        assertEquals(Set.of(Id.of("cart")), lift.ids());
        assertEquals(
                new Point(40, 30),
                new Point(
                        lift.by().x() * desk.camera().zoom(),
                        lift.by().y() * desk.camera().zoom()));
    }

    @Test
    void the_status_line_says_what_letting_go_would_do() {
        desk.press("cart").dragTo("pay");

        assertEquals("Let go and Pay answers for it.", desk.hint());
    }

    @Test
    void a_service_takes_its_place_among_those_of_its_team() {
        var search = desk.box("search");

        desk.press("cart")
                .dragTo(new Point(search.right() - 2, search.middleY()))
                .release();

        assertEquals(
                List.of("search", "cart"),
                desk
                        .state()
                        .document()
                        .diagrams()
                        .get(Id.of("map"))
                        .order()
                        .getOrDefault(Id.of("shop"), List.of())
                        .stream()
                        .map(Id::text)
                        .toList());
    }

    @Test
    void a_service_built_by_another_team_stays_built_by_it_unless_that_is_moved_too() {
        var built = Desk.of("""
            "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
            "services": [{ "id": "cart", "name": "Cart API", "builtBy": "shop",
              "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }],
            "diagrams": [{ "id": "map", "name": "Map", "nodes": {
              "shop": { "x": 0, "y": 0, "width": 400 }, "pay": { "x": 500, "y": 0, "width": 300 } } }]
            """);

        built.press("cart").dragTo("pay").release();

        var remark = built.state().remark().orElseThrow();
        assertEquals(
                "Cart API now belongs to Pay. It is still built by Shop.",
                remark.sentence().toString());
        assertEquals(
                List.of("Undo", "Move building too"),
                remark.offers().stream().map(offer -> offer.label().toString()).toList());
    }

    @Test
    void a_folded_team_opens_when_the_hand_rests_on_it() {
        var folded = Desk.of("""
            "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
            "services": [
              { "id": "card", "name": "Card", "owners": [{ "teamId": "pay", "role": "ACCOUNTABLE" }] },
              { "id": "cart", "name": "Cart API", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }],
            "diagrams": [{ "id": "map", "name": "Map", "nodes": {
              "shop": { "x": 0, "y": 0, "width": 400 },
              "pay": { "x": 500, "y": 0, "width": 300, "collapsed": true } } }]
            """);

        folded.press("cart").dragTo("pay").rest(150);
        assertTrue(folded.state().picture().box(Id.of("card")).isEmpty());
        folded.rest(700);

        assertTrue(folded.state().picture().box(Id.of("card")).isPresent());
    }

    @Test
    void the_view_moves_on_while_the_hand_is_held_at_its_edge() {
        var before = desk.camera();

        desk.press("cart").dragTo(new Point(Desk.WINDOW.width() - 2, 300)).wait(3);

        assertTrue(desk.camera().offset().x() < before.offset().x() - 3 * 4);
    }

    @Test
    void the_keyboard_moves_a_service_to_a_team_by_its_name() {
        desk.click("cart")
                .with(state -> dev.remit.editor.prompt.MoveToTeam.of(state)
                        .map(state::asking)
                        .orElse(state));

        desk.choose("pa");

        assertEquals("pay", desk.owner("cart"));
    }
}
