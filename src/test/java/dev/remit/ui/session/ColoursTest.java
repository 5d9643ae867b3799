package dev.remit.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.draw.lens.Lens;
import dev.remit.draw.lens.Lenses;
import dev.remit.editor.Editor;
import dev.remit.model.Diagram;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColoursTest {
    private final UnseenWindow window;

    ColoursTest(@TempDir Path folder) {
        window = new UnseenWindow(folder);
        window.filing.open("Nimbus Notes", Samples.ALL.getFirst()::read);
    }

    @Test
    void a_diagram_keeps_the_lens_it_is_looked_at_through() {
        Colours.show(lens("tier"), window.session);

        assertEquals(Optional.of("tier"), diagram().lens());
        assertEquals("tier", Colours.shown(window.showing()).id());
    }

    @Test
    void trying_one_lens_after_the_other_is_one_step() {
        var before = window.desk().document();
        Colours.show(lens("tier"), window.session);
        Colours.show(lens("findings"), window.session);

        window.session.edit(Editor::undo);

        assertSame(before, window.desk().document());
    }

    @Test
    void the_standard_lens_leaves_nothing_in_the_diagram() {
        Colours.show(lens("tier"), window.session);

        Colours.show(Lenses.standard(), window.session);

        assertEquals(Optional.empty(), diagram().lens());
    }

    private Diagram diagram() {
        var desk = window.desk();
        return desk.document().diagrams().get(desk.state().diagram());
    }

    private static Lens lens(String id) {
        return Lenses.of(Optional.of(id));
    }
}
