package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Metrics;
import dev.remit.edit.Elements;
import dev.remit.edit.Megacorp;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.shape.Draft;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LateDrawingTest {
    private static final Id TEAM = Id.of("team-5");
    private static final Diagram ALL = Draft.of("map").with("name", "Map").as(Diagram.class);

    /// A service nobody owns is in the tray, so that what is seen is made of the whole.
    private static final Document DOCUMENT =
            Megacorp.of(10, 3, 2).with(Draft.of("orphan").with("name", "Orphan").as(Service.class));

    private final Counted pictures = new Counted();
    private final Editor editor =
            new Editor(State.of(DOCUMENT, new Size(800, 600), Around.drawing(pictures, Clock.systemUTC())));

    @Test
    void a_change_is_drawn_when_somebody_looks_and_not_before() {
        editor.run(Text.of("Delete"), Elements.delete(List.of(TEAM)));
        assertEquals(1, pictures.drawn.size());

        var seen = editor.state().picture();

        assertTrue(seen.find(TEAM).isEmpty());
        assertEquals(2, pictures.drawn.size());
    }

    @Test
    void it_is_drawn_once_however_often_somebody_looks() {
        editor.run(Text.of("Delete"), Elements.delete(List.of(TEAM)));
        var seen = editor.state().picture();

        editor.zoom(2);

        assertSame(seen, editor.state().picture());
        assertEquals(2, pictures.drawn.size());
    }

    /// Else the map would be painted anew for a letter in the RACI.
    @Test
    void where_it_looks_the_same_the_same_picture_is_seen() {
        pictures.always(editor.state().whole());

        editor.run(Text.of("Rename"), Elements.rename(TEAM, "Parcels"));
        var once = editor.state().picture();
        editor.run(Text.of("Rename"), Elements.rename(TEAM, "Letters"));

        assertSame(once, editor.state().picture());
    }

    private static final class Counted implements Pictures {
        private final List<Document> drawn = new ArrayList<>();
        private List<Picture> same = List.of();

        void always(Picture picture) {
            same = List.of(picture);
        }

        @Override
        public Picture of(Document document, Id diagram) {
            drawn.add(document);
            return same.stream()
                    .findFirst()
                    .orElseGet(() -> Picture.of(
                            Structure.of(document, LocalDate.of(2026, 6, 1)), ALL, Marks.NONE, Metrics.estimated()));
        }

        @Override
        public Map<Id, Rect> boxes(Document document, Id diagram) {
            return Map.of();
        }
    }
}
