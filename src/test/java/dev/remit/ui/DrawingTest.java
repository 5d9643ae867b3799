package dev.remit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.draw.Picture;
import dev.remit.draw.surface.Metrics;
import dev.remit.edit.Diagrams;
import dev.remit.edit.Elements;
import dev.remit.edit.Megacorp;
import dev.remit.edit.Spot;
import dev.remit.editor.Around;
import dev.remit.editor.Editor;
import dev.remit.editor.Size;
import dev.remit.editor.State;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Document DOCUMENT = Megacorp.of(10, 3, 2);
    private static final Id MAP = Id.of("map");
    private static final Id TEAM = Id.of("team-5");

    private final Drawing drawing = new Drawing(CLOCK, Metrics.estimated());
    private final Editor editor = new Editor(State.of(DOCUMENT, new Size(800, 600), Around.drawing(drawing, CLOCK)));
    private final Picture opened = picture();

    @Test
    void other_colours_draw_no_new_picture() {
        editor.run(Text.of("Colour"), Diagrams.lens(MAP, Optional.of("tier")));

        assertSame(opened, picture());
    }

    @Test
    void undo_and_redo_draw_no_new_picture() {
        editor.run(Text.of("Delete"), Elements.delete(List.of(TEAM)));
        var without = picture();
        editor.undo();
        assertSame(opened, picture());

        editor.redo();

        assertSame(without, picture());
    }

    @Test
    void what_has_another_name_or_stands_elsewhere_is_drawn_anew() {
        editor.run(Text.of("Rename"), Elements.rename(TEAM, "Parcels"));
        var renamed = picture();
        editor.run(Text.of("Move"), Diagrams.place(MAP, Map.of(TEAM, new Spot(800, 8000))));

        assertEquals(
                "Parcels",
                renamed.teams().stream()
                        .filter(team -> team.id().equals(TEAM))
                        .findFirst()
                        .orElseThrow()
                        .name());
        assertEquals(8000, picture().box(TEAM).orElseThrow().y());
        assertNotSame(opened, picture());
    }

    @Test
    void what_was_drawn_long_ago_is_forgotten() {
        for (int i = 0; i < 5; i++) editor.run(Text.of("Rename"), Elements.rename(TEAM, "Parcels " + i));
        for (int i = 0; i < 5; i++) editor.undo();

        assertNotSame(opened, picture());
        assertEquals(opened.teams(), picture().teams());
    }

    @Test
    void asking_where_things_would_stand_forgets_no_picture() {
        for (int i = 0; i < 9; i++)
            drawing.boxes(Elements.rename(TEAM, "Parcels " + i).apply(DOCUMENT), MAP);

        assertSame(opened, drawing.of(DOCUMENT, MAP));
    }

    @Test
    void edits_that_are_tried_apart_forget_no_picture() {
        var tried = drawing.apart();
        assertSame(opened, tried.of(DOCUMENT, MAP));

        for (int i = 0; i < 9; i++)
            tried.of(Elements.rename(TEAM, "Parcels " + i).apply(DOCUMENT), MAP);

        assertSame(opened, drawing.of(DOCUMENT, MAP));
    }

    private Picture picture() {
        return editor.state().whole();
    }
}
