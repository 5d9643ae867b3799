package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.editor.prompt.DiagramName;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagramNameTest {
    private final Desk desk = Desk.of("""
        "teams": [{ "id": "pay", "name": "Pay" }], "diagrams": [{ "id": "map", "name": "Map" }]
        """);

    @Test
    void a_diagram_is_renamed_and_an_empty_name_is_refused() {
        var prompt = DiagramName.of(desk.state());

        desk.with(state -> state.asking(prompt)).write("  ");
        desk.with(state -> state.asking(prompt)).write("Sales");

        assertEquals(
                "Sales", desk.state().document().diagrams().get(Id.of("map")).name());
        assertEquals("Rename diagram Map to Sales", desk.step());
        assertEquals(
                Optional.of("A name is needed. The old one stays."),
                prompt.objection(" ", desk.state()).map(Text::toString));
    }

    @Test
    void the_name_of_a_diagram_is_asked_in_the_corner_of_the_view_however_near_it_is() {
        desk.editor.zoom(4);

        var seen = desk.camera().toScreen(DiagramName.of(desk.state()).box());

        assertEquals(8, seen.x(), 1e-9);
        assertEquals(8, seen.y(), 1e-9);
        assertEquals(240, seen.width(), 1e-9);
    }
}
