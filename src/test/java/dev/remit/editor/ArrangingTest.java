package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.arrange.Arranging;
import dev.remit.editor.arrange.Folding;
import dev.remit.editor.arrange.Layering;
import dev.remit.editor.arrange.Nudging;
import dev.remit.editor.arrange.Ranking;
import dev.remit.editor.prompt.ChooseArrangement;
import dev.remit.shape.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArrangingTest {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

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
            "shop": { "x": 0, "y": 0, "width": 400 }, "pay": { "x": 480, "y": 40 },
            "law": { "x": 720, "y": 400, "locked": true }, "ads": { "x": 480, "y": 240 } },
          "notes": [{ "id": "note", "text": "Ask Ada", "x": 16, "y": 200, "width": 160, "height": 96 }] }]
        """);

    @Test
    void the_others_go_by_the_one_that_was_chosen_last() {
        select("shop", "note", "pay").with(Arranging.LEFT::of);

        assertEquals(
                List.of(480.0, 480.0, 480.0),
                List.of(box("shop").x(), box("note").x(), box("pay").x()));
    }

    @Test
    void arranging_is_one_step_that_gives_back_what_was() {
        var before = desk.state().document();

        select("shop", "note", "pay").with(Arranging.TOP::of);
        String step = desk.step();
        desk.editor.undo();

        assertEquals("Align the tops of 3 elements", step);
        assertSame(before, desk.state().document());
    }

    @Test
    void what_is_locked_stays_and_others_can_go_by_it() {
        select("pay", "law").with(Arranging.LEFT::of);
        select("law", "shop").with(Arranging.TOP::of);

        assertEquals(List.of(720.0, 720.0), List.of(box("pay").x(), box("law").x()));
        assertEquals(400, box("law").y());
    }

    @Test
    void a_grouping_takes_its_teams_along() {
        select("sales", "pay").with(Arranging.TOP::of);

        assertEquals(box("pay").y(), box("sales").y());
        assertEquals(box("pay").y() + 32, box("ads").y());
    }

    @Test
    void one_alone_cannot_be_arranged_nor_two_be_distributed() {
        var before = desk.state().document();

        select("shop").with(Arranging.LEFT::of);
        select("shop", "pay").with(Arranging.GAPS::of);

        assertSame(before, desk.state().document());
    }

    @Test
    void a_letter_chooses_from_the_list_of_arrangements() {
        select("shop", "note", "pay")
                .with(state -> state.asking(ChooseArrangement.of(state).orElseThrow()));

        var prompt = (Prompt.Choosing) desk.state().prompt().orElseThrow();
        var letters = prompt.choices("", desk.state()).stream()
                .map(choice -> choice.key().orElseThrow().toString())
                .toList();
        desk.choose("");

        assertEquals(List.of("l", "c", "r", "t", "m", "b", "h", "v", "g", "k"), letters);
        assertEquals("Align 3 elements left", desk.step());
        assertTrue(desk.state().prompt().isEmpty());
    }

    @Test
    void an_arrow_pushes_by_the_grid_with_shift_five_times_as_far_and_with_z_by_a_pixel() {
        select("pay");

        push(1, 0, NOON);
        push(0, 1, NOON.plusSeconds(2), Held.SHIFT);
        push(-1, 0, NOON.plusSeconds(4), Held.FREE);

        assertEquals(new Point(487, 80), box("pay").corner());
    }

    @Test
    void pushes_within_800_ms_are_one_step() {
        var before = desk.state().document();
        select("pay");

        push(1, 0, NOON);
        push(1, 0, NOON.plusMillis(700));
        push(0, 1, NOON.plusMillis(1400));
        String step = desk.step();
        desk.editor.undo();

        assertEquals("Move Pay", step);
        assertSame(before, desk.state().document());
    }

    @Test
    void a_push_that_comes_later_is_another_step() {
        select("pay");

        push(1, 0, NOON);
        push(1, 0, NOON.plusMillis(801));
        desk.editor.undo();

        assertEquals(488, box("pay").x());
    }

    @Test
    void what_is_locked_and_what_stands_in_a_team_is_not_pushed() {
        var before = desk.state().document();

        select("law", "cart");
        push(1, 0, NOON);

        assertSame(before, desk.state().document());
    }

    @Test
    void a_team_comes_to_the_front_and_goes_to_the_back() {
        assertEquals(List.of("ads", "law", "pay", "shop"), order());

        select("law").with(Layering.TO_FRONT::of);
        assertEquals(List.of("ads", "pay", "shop", "law"), order());

        desk.with(Layering.TO_BACK::of);
        assertEquals(List.of("law", "ads", "pay", "shop"), order());
        assertEquals("Send Law to back", desk.step());
    }

    @Test
    void one_step_forward_passes_the_next_layer_only() {
        select("law").with(Layering.TO_FRONT::of);
        select("pay").with(Layering.TO_FRONT::of);

        select("ads").with(Layering.FORWARD::of);
        assertEquals(List.of("shop", "ads", "law", "pay"), order());

        desk.with(Layering.BACKWARD::of).with(Layering.BACKWARD::of);
        assertEquals(List.of("ads", "shop", "law", "pay"), order());
    }

    @Test
    void who_is_in_front_already_is_not_brought_there_again() {
        var before = desk.state().document();

        select("shop").with(Layering.TO_FRONT::of).with(Layering.FORWARD::of);

        assertSame(before, desk.state().document());
    }

    @Test
    void a_team_is_folded_and_unfolded() {
        select("shop").with(Folding::toggled);
        boolean isFolded = desk.state().picture().find(Id.of("cart")).isEmpty();
        String step = desk.step();
        desk.with(Folding::toggled);

        assertTrue(isFolded);
        assertEquals("Collapse Shop", step);
        assertEquals("Expand Shop", desk.step());
        assertTrue(desk.state().picture().find(Id.of("cart")).isPresent());
    }

    @Test
    void a_service_changes_its_place_in_its_team_by_the_keyboard() {
        select("find").with(state -> Ranking.moved(-1, state));

        assertEquals(List.of("find", "cart"), services());
        assertEquals("Move Find forward in Shop", desk.step());
        assertFalse(Ranking.isPossible(-1, desk.state()));

        desk.with(state -> Ranking.moved(1, state));
        assertEquals(List.of("cart", "find"), services());
    }

    private Desk select(String... ids) {
        desk.editor.select(Selection.of(Arrays.stream(ids).map(Id::of).toList()));
        return desk;
    }

    private void push(int across, int down, Instant at, Held... held) {
        Nudging.of(across, down, Set.of(held), desk.state())
                .ifPresent(nudge -> desk.editor.run(nudge.label(), nudge.edit(), new Merge(nudge.key(), at)));
    }

    private List<String> order() {
        return desk.state().picture().teams().stream()
                .map(team -> team.id().text())
                .toList();
    }

    private List<String> services() {
        var shop = (TeamBox) desk.state().picture().find(Id.of("shop")).orElseThrow();
        return shop.services().stream().map(Id::text).toList();
    }

    private Rect box(String id) {
        return desk.state().picture().box(Id.of(id)).orElseThrow();
    }
}
