package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.draw.geometry.Rect;
import dev.remit.editor.prompt.Framing;
import dev.remit.shape.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

class FramingTest {
    private final Desk desk = Desk.withTwoTeams();

    @Test
    void a_frame_is_put_around_what_is_selected_with_room_and_named() {
        Rect both = Rect.covering(List.of(box("shop"), box("pay")));
        desk.editor.select(Selection.of(Id.of("shop"), Id.of("pay")));

        desk.with(Framing::of).write("Selling");

        assertEquals(both.grown(16), box("frame"));
        assertEquals(List.of("frame"), desk.selected());
        assertEquals("Add Selling", desk.step());
    }

    @Test
    void a_frame_is_one_step() {
        var before = desk.state().document();
        desk.click("shop").with(Framing::of).write("Selling");

        desk.editor.undo();

        assertSame(before, desk.state().document());
    }

    @Test
    void around_nothing_there_is_no_frame() {
        var before = desk.state();

        assertSame(before, Framing.of(before));
    }

    private Rect box(String id) {
        return desk.state().picture().box(Id.of(id)).orElseThrow();
    }
}
