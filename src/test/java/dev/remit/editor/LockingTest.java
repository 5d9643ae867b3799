package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.arrange.Locking;
import dev.remit.shape.Id;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LockingTest {
    private final Desk desk = Desk.of("""
        "valueStreams": [{ "id": "sales", "name": "Sales" }],
        "teams": [
          { "id": "ads", "name": "Ads", "valueStreamId": "sales" },
          { "id": "law", "name": "Law" },
          { "id": "pay", "name": "Pay" }],
        "diagrams": [{ "id": "map", "name": "Map",
          "nodes": {
            "pay": { "x": 480, "y": 40 }, "law": { "x": 720, "y": 400, "locked": true },
            "ads": { "x": 480, "y": 240 } },
          "notes": [{ "id": "note", "text": "Ask Ada", "x": 16, "y": 200, "width": 160, "height": 96 }],
          "frames": [{ "id": "frame", "title": "Page", "order": 1, "x": 0, "y": 560, "width": 400, "height": 200 }] }]
        """);

    @Test
    void locking_holds_things_where_they_stand_until_it_is_done_again() {
        select("pay").with(Locking::toggled);
        var locked = box("pay");
        desk.press("pay").drag(0, 200).release();
        var held = box("pay");
        String step = desk.step();
        desk.with(Locking::toggled);

        assertEquals(locked, held);
        assertEquals("Lock Pay", step);
        assertEquals("Unlock Pay", desk.step());
        assertFalse(Locking.isLocked(desk.state()));
    }

    @Test
    void locking_a_grouping_locks_its_teams() {
        select("sales").with(Locking::toggled);

        assertTrue(desk.state().picture().fixed().locked().contains(Id.of("ads")));
        assertTrue(Locking.isLocked(desk.state()));
    }

    @Test
    void a_note_and_a_frame_are_locked_as_anything_else_that_is_placed() {
        select("note", "frame").with(Locking::toggled);
        String step = desk.step();
        var stood = List.of(box("note"), box("frame"));
        desk.press("note").drag(80, 80).release();
        desk.press(desk.box("frame").corner()).drag(80, 80).release();

        assertEquals("Lock 2 elements", step);
        assertEquals(stood, List.of(box("note"), box("frame")));
        assertEquals("Lock 2 elements", desk.step());
        assertEquals(
                Set.of(Id.of("frame"), Id.of("law"), Id.of("note")),
                desk.state().picture().fixed().locked());
    }

    @Test
    void what_is_locked_is_resized_as_little_as_it_is_moved() {
        select("note").with(Locking::toggled);
        var locked = desk.state().document();
        var corner = desk.box("note");

        desk.press(new Point(corner.right() + 4, corner.bottom() + 4))
                .drag(80, 80)
                .release();

        assertSame(locked, desk.state().document());
    }

    @Test
    void what_an_automatic_layout_placed_is_locked_where_it_is_shown() {
        var loose = Desk.of("""
            "teams": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }],
            "diagrams": [{ "id": "map", "name": "Map" }]
            """);
        var stood = List.of(loose.box("a"), loose.box("b"));

        loose.click("b").with(Locking::toggled);

        assertEquals(stood, List.of(loose.box("a"), loose.box("b")));
        assertTrue(Locking.isLocked(loose.state()));
    }

    private Desk select(String... ids) {
        desk.editor.select(Selection.of(Arrays.stream(ids).map(Id::of).toList()));
        return desk;
    }

    private Rect box(String id) {
        return desk.state().picture().box(Id.of(id)).orElseThrow();
    }
}
