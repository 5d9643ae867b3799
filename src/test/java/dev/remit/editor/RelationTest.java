package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.InteractionShape;
import dev.remit.draw.geometry.Point;
import dev.remit.editor.prompt.Needs;
import dev.remit.editor.prompt.Purpose;
import dev.remit.editor.prompt.ReviewDate;
import dev.remit.model.Interaction;
import dev.remit.model.InteractionMode;
import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/// What can be made of an interaction: Shop serves Pay, and Ops stands far away.
class RelationTest {
    private static final Id SERVES = Id.of("serves");

    private final Desk desk = Desk.of("""
        "teams": [{ "id": "ops", "name": "Ops" }, { "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
        "services": [
          { "id": "card", "name": "Card", "owners": [{ "teamId": "pay", "role": "ACCOUNTABLE" }] },
          { "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }],
            "dependsOn": [{ "serviceId": "card" }] }],
        "interactions": [
          { "id": "helps", "teamAId": "ops", "teamBId": "pay", "mode": "FACILITATING" },
          { "id": "serves", "teamAId": "shop", "teamBId": "pay", "mode": "X_AS_A_SERVICE" }],
        "diagrams": [{ "id": "map", "name": "Map", "nodes": {
          "ops": { "x": 0, "y": 400, "width": 200 }, "pay": { "x": 700, "y": 0, "width": 300 },
          "shop": { "x": 0, "y": 0, "width": 300 } } }]
        """);

    @Test
    void it_takes_another_mode() {
        change((it, state) -> it.as(InteractionMode.COLLABORATION, state));

        assertTrue(serves().is(InteractionMode.COLLABORATION));
        assertEquals("Change Shop and Pay to Collaboration", desk.step());
    }

    @Test
    void a_mode_both_have_already_is_refused() {
        var before = desk.state().document();
        desk.with(state -> Connection.of(Id.of("shop"), Id.of("pay")).as(InteractionMode.FACILITATING, state));
        var both = desk.state().document();

        change((it, state) -> it.as(InteractionMode.FACILITATING, state));

        assertSame(both, desk.state().document());
        assertFalse(both == before);
        assertEquals(
                "Shop facilitates Pay already.",
                desk.state().remark().orElseThrow().sentence().toString());
    }

    @Test
    void its_direction_is_swapped_with_its_line() {
        change((it, state) -> it.bent(List.of(new Point(400, 200), new Point(600, 240)), state));

        change(Relation::swapped);

        assertEquals("pay", serves().teamAId().toString());
        assertEquals("Swap the direction of Shop and Pay", desk.step());
        assertEquals(List.of(new Point(600, 240), new Point(400, 200)), shape().bends());
    }

    @Test
    void an_end_is_pulled_to_another_team() {
        desk.press(end("pay")).dragTo("ops").release();

        assertEquals("ops", serves().teamBId().toString());
        assertEquals("Reconnect Shop and Pay to Ops", desk.step());
    }

    @Test
    void pulling_an_end_is_one_step_that_gives_back_what_was() {
        var before = desk.state().document();

        desk.press(end("shop")).dragTo("ops").release();
        var moved = serves().teamAId().toString();
        desk.editor.undo();

        assertEquals("ops", moved);
        assertSame(before, desk.state().document());
    }

    @Test
    void an_end_pulled_to_the_other_team_is_refused_with_the_reason_in_the_status_line() {
        var before = desk.state().document();

        desk.press(end("pay")).dragTo("shop");

        assertEquals("Shop cannot interact with itself.", desk.hint());
        assertEquals(Pointer.REFUSED, desk.state().gesture().pointer());
        assertSame(before, desk.release().state().document());
    }

    @Test
    void an_end_pulled_to_where_there_is_such_an_interaction_is_refused() {
        change((it, state) -> it.as(InteractionMode.FACILITATING, state));

        desk.press(end("shop")).dragTo("ops");

        assertEquals("Ops facilitates Pay already.", desk.hint());
    }

    @Test
    void an_end_let_go_on_nothing_stays() {
        var before = desk.state().document();

        desk.press(end("pay")).drag(0, 150).release();

        assertSame(before, desk.state().document());
    }

    @Test
    void a_line_that_is_dragged_bends_there() {
        Point on = line();

        desk.press(on).drag(30, 60).release();

        assertEquals(List.of(snapped(on.plus(30, 60))), shape().bends());
        assertEquals("Bend the line of Shop and Pay", desk.step());
    }

    @Test
    void a_bend_that_is_dragged_moves() {
        bend(new Point(480, 240));

        desk.press(at(new Point(480, 240))).drag(40, 40).release();

        assertEquals(List.of(snapped(at(new Point(480, 240)).plus(40, 40))), shape().bends());
    }

    @Test
    void a_second_bend_takes_its_place_in_the_line() {
        bend(new Point(480, 240));
        var far = (InteractionShape.Far) shape().form();
        Point first = far.points().getFirst();
        Point between = new Point((first.x() + 480) / 2, (first.y() + 240) / 2);

        desk.press(at(between)).drag(-40, 60).release();

        assertEquals(2, shape().bends().size());
        assertEquals(new Point(480, 240), shape().bends().getLast());
    }

    @Test
    void a_double_click_on_a_bend_takes_it_away() {
        bend(new Point(480, 240));

        desk.clickTwice(at(new Point(480, 240)));

        assertEquals(List.of(), shape().bends());
    }

    @Test
    void escape_leaves_the_line_as_it_was() {
        var before = desk.state().document();

        desk.press(line()).drag(30, 60).cancel().release();

        assertSame(before, desk.state().document());
    }

    @Test
    void its_line_finds_its_own_way_again() {
        bend(new Point(480, 240));

        change(Relation::straightened);

        assertEquals(List.of(), shape().bends());
        assertEquals("Reset the line of Shop and Pay", desk.step());
    }

    @Test
    void a_double_click_says_what_it_is_for() {
        desk.clickTwice(line()).write("Checkout needs payments");

        assertEquals(Optional.of("Checkout needs payments"), serves().purpose());
        assertEquals("Set the purpose of Shop and Pay", desk.step());
    }

    @Test
    void from_its_purpose_tab_goes_on_to_its_review_date() {
        var purpose = Purpose.of(SERVES, desk.state()).orElseThrow();

        desk.with(state -> purpose.writtenAndOn("Payments", state.asking(purpose)));
        desk.choose("in 4 weeks");

        assertEquals(Optional.of("Payments"), serves().purpose());
        assertEquals(Optional.of(LocalDate.of(2026, 6, 29)), serves().endDate());
        assertEquals("Set the review date of Shop and Pay", desk.step());
    }

    @Test
    void a_review_date_is_written_or_chosen_or_taken_away() {
        review("2026-08-01");
        var written = serves().endDate();
        review("");
        var chosen = serves().endDate();
        desk.with(state -> state.asking(ReviewDate.of(SERVES, state).orElseThrow()));
        var prompt = (Prompt.Choosing) desk.state().prompt().orElseThrow();
        desk.with(state -> prompt.chosen(prompt.choices("", state).getLast(), "", state));

        assertEquals(Optional.of(LocalDate.of(2026, 8, 1)), written);
        assertEquals(Optional.of(LocalDate.of(2026, 6, 29)), chosen);
        assertEquals(Optional.empty(), serves().endDate());
        assertEquals("Clear the review date of Shop and Pay", desk.step());
    }

    @Test
    void what_is_no_date_says_so_and_is_asked_again() {
        var before = desk.state().document();
        desk.with(state -> state.asking(ReviewDate.of(SERVES, state).orElseThrow()));
        var prompt = (Prompt.Choosing) desk.state().prompt().orElseThrow();

        var said = prompt.choices("2026-02-30", desk.state());
        desk.choose("2026-02-30");

        assertEquals(
                List.of("\"2026-02-30\" is no date.", "Write it as 2026-08-01 or in 4 weeks."),
                said.stream().map(choice -> choice.label().toString()).toList());
        assertSame(before, desk.state().document());
        assertEquals(Optional.of(prompt), desk.state().prompt());
    }

    @Test
    void a_service_lists_what_it_needs_to_be_softened_and_removed() {
        needs().choose("card").key('2');
        var softened = desk.step();
        needs().choose("card").key('1');

        assertEquals("Soften the dependency of Cart on Card", softened);
        assertEquals("Disconnect Cart and Card", desk.step());
        assertEquals(
                List.of(), desk.state().document().services().get(Id.of("cart")).dependsOn());
    }

    private Desk needs() {
        return desk.click("cart").with(state -> state.asking(Needs.of(state).orElseThrow()));
    }

    private void review(String typed) {
        desk.with(state -> state.asking(ReviewDate.of(SERVES, state).orElseThrow()));
        desk.choose(typed);
    }

    private void change(BiFunction<Relation, State, State> how) {
        desk.with(state -> how.apply(Relation.of(SERVES, state).orElseThrow(), state));
    }

    private void bend(Point plane) {
        change((it, state) -> it.bent(List.of(plane), state));
        desk.editor.select(Selection.of(SERVES));
    }

    private Interaction serves() {
        return desk.state().document().interactions().get(SERVES);
    }

    private InteractionShape shape() {
        return (InteractionShape) desk.state().picture().find(SERVES).orElseThrow();
    }

    /// Where the end of the selected line is seen at a team.
    private Point end(String team) {
        desk.editor.select(Selection.of(SERVES));
        var points = ((InteractionShape.Far) shape().form()).points();
        return at(team.equals("shop") ? points.getFirst() : points.getLast());
    }

    private Point line() {
        return at(shape().box().middle());
    }

    private Point at(Point plane) {
        return desk.camera().toScreen(plane);
    }

    private Point snapped(Point screen) {
        var spot = Snap.spot(desk.camera().toPlane(screen), Habits.USUAL);
        return new Point(spot.x(), spot.y());
    }
}
