package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.prompt.MoveToGrouping;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JoiningTest {
    private final Desk desk = Floor.desk();

    @Test
    void a_team_dropped_on_a_grouping_joins_it_and_that_is_said() {
        desk.press(team("pay")).dragTo(inside("sales"));
        String hint = desk.hint();
        desk.release();

        assertEquals(Optional.of("sales"), stream("pay"));
        assertEquals("Move Pay to Sales", desk.step());
        assertEquals(
                Optional.of(Remark.undoable(Text.of("{0} now belongs to {1}.", "Pay", "Sales"))),
                desk.state().remark());
        assertTrue(hint.startsWith("Let go to put it here."), hint);
    }

    @Test
    void a_team_dropped_beside_its_grouping_leaves_it_in_one_step() {
        var before = desk.state().document();

        desk.press(team("ads")).drag(-200, 120).release();
        String step = desk.step();
        var left = stream("ads");
        desk.editor.undo();

        assertEquals("Move Ads out of Sales", step);
        assertEquals(Optional.empty(), left);
        assertSame(before, desk.state().document());
    }

    @Test
    void a_team_moved_about_in_its_grouping_stays_in_it() {
        desk.press(team("ads")).drag(8, 8).release();

        assertEquals(Optional.of("sales"), stream("ads"));
        assertEquals("Move Ads", desk.step());
    }

    @Test
    void a_grouping_all_of_whose_teams_are_dragged_goes_with_them() {
        desk.click("ads").hold(Held.SHIFT).click("web").hold();

        desk.press(team("ads")).drag(-160, 160).release();

        assertEquals(List.of(Optional.of("sales"), Optional.of("sales")), List.of(stream("ads"), stream("web")));
    }

    @Test
    void a_team_is_moved_to_a_grouping_by_its_name_and_out_again() {
        desk.click("pay").with(state -> state.asking(MoveToGrouping.of(state).orElseThrow()));
        desk.choose("sal");
        var joined = stream("pay");
        boolean isInside = box("sales").contains(box("pay")) && !box("pay").overlaps(box("ads"));

        desk.with(state -> state.asking(MoveToGrouping.of(state).orElseThrow()));
        var prompt = (Prompt.Choosing) desk.state().prompt().orElseThrow();
        var none = prompt.choices("", desk.state()).getLast();
        desk.with(state -> prompt.chosen(none, "", state));

        assertEquals(Optional.of("sales"), joined);
        assertTrue(isInside);
        assertEquals(Optional.empty(), stream("pay"));
        assertTrue(!box("sales").overlaps(box("pay")));
    }

    private Point team(String id) {
        return Floor.on(id, desk);
    }

    private Rect box(String id) {
        return desk.state().picture().box(Id.of(id)).orElseThrow();
    }

    /// Where nothing but the grouping is.
    private Point inside(String grouping) {
        Rect box = desk.box(grouping);
        return new Point(box.middleX(), box.y() + 8);
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
