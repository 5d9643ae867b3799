package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.Figure;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.gesture.LayingOut;
import dev.remit.shape.Id;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayingOutTest {
    private final Desk desk = Desk.of("""
        "valueStreams": [{ "id": "sales", "name": "Sales" }, { "id": "stray", "name": "Stray" }],
        "teams": [
          { "id": "ads", "name": "Ads", "valueStreamId": "sales" },
          { "id": "law", "name": "Law" },
          { "id": "pay", "name": "Pay" },
          { "id": "shop", "name": "Shop" }],
        "services": [
          { "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] },
          { "id": "mail", "name": "Mail" }],
        "diagrams": [{ "id": "map", "name": "Map",
          "nodes": {
            "shop": { "x": 900, "y": 30, "width": 403, "height": 300 }, "pay": { "x": 930, "y": 50, "collapsed": true },
            "law": { "x": 1200, "y": 700, "locked": true }, "ads": { "x": 480, "y": 240 },
            "stray": { "x": 333, "y": 700 }, "mail": { "x": 20, "y": 3 } },
          "notes": [{ "id": "note", "text": "Ask Ada", "x": 16, "y": 900, "width": 160, "height": 96 }] }]
        """);

    @Test
    void a_layout_is_shown_before_it_is_done() {
        var before = desk.state().document();

        desk.with(LayingOut::begun);

        assertSame(before, desk.state().document());
        assertEquals(
                "Lay it out like this?",
                desk.state().prompt().orElseThrow().title().toString());
        assertTrue(proposed().boxes().containsKey(Id.of("shop")));
        assertFalse(proposed().boxes().containsKey(Id.of("cart")));
    }

    @Test
    void what_is_shown_is_what_is_done() {
        desk.with(LayingOut::begun);
        var shown = proposed().boxes();

        desk.choose("");

        shown.forEach(
                (id, box) -> assertEquals(box, desk.state().picture().box(id).orElseThrow(), id.text()));
        assertEquals("Lay out the diagram", desk.step());
        assertTrue(desk.state().gesture().isIdle());
    }

    @Test
    void a_click_takes_it_too() {
        desk.with(LayingOut::begun).press(new Point(500, 300)).release();

        assertEquals("Lay out the diagram", desk.step());
        assertTrue(desk.state().prompt().isEmpty());
    }

    @Test
    void escape_leaves_everything_as_it_was() {
        var document = desk.state().document();
        var camera = desk.camera();

        desk.with(LayingOut::begun).cancel();

        assertSame(document, desk.state().document());
        assertEquals(camera, desk.camera());
        assertTrue(desk.state().prompt().isEmpty());
        assertTrue(desk.state().gesture().isIdle());
    }

    @Test
    void a_layout_is_one_step_that_gives_back_what_was() {
        var before = desk.state().document();

        laidOut();
        desk.editor.undo();

        assertSame(before, desk.state().document());
    }

    @Test
    void what_is_locked_stays_and_so_do_notes() {
        var stood = List.of(box("law"), box("note"));

        laidOut();

        assertEquals(stood, List.of(box("law"), box("note")));
    }

    @Test
    void nothing_lies_upon_anything_else_afterwards() {
        laidOut();

        assertEquals(List.of(), overlapping());
    }

    @Test
    void a_folded_team_stays_folded() {
        laidOut();

        assertTrue(((TeamBox) desk.state().picture().find(Id.of("pay")).orElseThrow()).collapsed());
    }

    @Test
    void a_grouping_without_a_team_is_not_lost() {
        laidOut();

        assertTrue(box("stray").y() > box("shop").bottom());
    }

    @Test
    void of_a_selection_only_that_moves_and_it_covers_nothing() {
        select("shop", "pay");
        var stood = List.of(box("ads"), box("law"), box("mail"), box("note"));

        laidOut();

        assertEquals("Lay out 2 teams", desk.step());
        assertEquals(stood, List.of(box("ads"), box("law"), box("mail"), box("note")));
        assertEquals(List.of(), overlapping());
    }

    @Test
    void a_selection_that_was_laid_out_begins_where_it_was() {
        select("shop", "pay");

        laidOut();

        var area = Rect.covering(List.of(box("shop"), box("pay")));
        assertEquals(0, new Point(900, 30).distance(area.corner()), 8);
    }

    @Test
    void what_stands_where_a_layout_would_put_it_is_said_to() {
        laidOut();

        desk.editor.select(Selection.NONE);
        laidOut();
        desk.with(LayingOut::begun);

        assertEquals(
                "Everything stands where a layout would put it.",
                desk.state().remark().orElseThrow().sentence().toString());
        assertTrue(desk.state().prompt().isEmpty());
    }

    private void laidOut() {
        desk.with(LayingOut::begun);
        if (desk.state().prompt().isPresent()) desk.choose("");
    }

    private void select(String... ids) {
        desk.editor.select(Selection.of(Arrays.stream(ids).map(Id::of).toList()));
    }

    private dev.remit.editor.arrange.Proposal proposed() {
        return ((LayingOut) desk.state().gesture()).proposal();
    }

    private List<String> overlapping() {
        var teams = desk.state().picture().teams();
        return teams.stream()
                .filter(team -> teams.stream()
                        .anyMatch(other -> other != team && other.box().overlaps(team.box())))
                .map(Figure::id)
                .map(Id::text)
                .toList();
    }

    private Rect box(String id) {
        return desk.state().picture().box(Id.of(id)).orElseThrow();
    }
}
