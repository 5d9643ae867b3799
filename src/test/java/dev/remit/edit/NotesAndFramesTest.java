package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.model.Document;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotesAndFramesTest {
    private static final Id MAP = Id.of("map");
    private static final Id N = Id.of("n");
    private static final Id F = Id.of("f");
    private static final Spot ORIGIN = new Spot(0, 0);

    @Test
    void notes_and_frames_are_added_each_frame_after_the_last() {
        var edit = Notes.add(MAP, N, ORIGIN, 80, 40, "Two\r\nlines")
                .then(Frames.add(MAP, Id.of("g"), "First", ORIGIN, 100, 50))
                .then(Frames.add(MAP, F, "Second", ORIGIN, 100, 50));

        var after = edit.apply(document(""));

        assertEquals(
                map(
                        note("Two\\nlines", 0, 80, 40),
                        frame("f", "Second", 2, 0, 100) + ", " + frame("g", "First", 1, 0, 100)),
                after);
        assertSame(after, edit.apply(after));
    }

    @Test
    void a_note_says_something_else_and_a_frame_is_called_otherwise() {
        var edit = Notes.write(MAP, N, "New").then(Frames.rename(MAP, F, "Last"));

        var after = edit.apply(map(note("Old", 0, 80, 40), frame("f", "First", 1, 0, 100)));

        assertEquals(map(note("New", 0, 80, 40), frame("f", "Last", 1, 0, 100)), after);
        assertSame(after, edit.then(Frames.rename(MAP, F, " ")).apply(after));
    }

    @Test
    void notes_and_frames_are_moved_and_resized_as_elements_are() {
        var edit = Diagrams.place(MAP, Map.of(N, new Spot(8, 0)))
                .then(Diagrams.resize(MAP, F, new Spot(16, 0), 200, Optional.empty()));

        var after = edit.apply(map(note("Old", 0, 80, 40), frame("f", "First", 1, 0, 100)));

        assertEquals(map(note("Old", 8, 80, 40), frame("f", "First", 1, 16, 200)), after);
        assertSame(after, edit.apply(after));
    }

    @Test
    void notes_and_frames_are_locked_and_unlocked_as_elements_are() {
        var open = map(note("Old", 0, 80, 40), frame("f", "First", 1, 0, 100));

        var locked = Diagrams.lock(MAP, List.of(N, F)).apply(open);

        assertEquals(
                map(
                        note("Old", 0, 80, 40).replace(" }", ", \"locked\": true }"),
                        frame("f", "First", 1, 0, 100).replace(" }", ", \"locked\": true }")),
                locked);
        assertSame(locked, Diagrams.lock(MAP, List.of(N)).apply(locked));
        assertEquals(open, Diagrams.unlock(MAP, List.of(N, F)).apply(locked));
    }

    @Test
    void an_id_is_free_that_neither_an_element_nor_a_note_nor_a_frame_has() {
        var taken = map(note("Old", 0, 80, 40), frame("f", "First", 1, 0, 100));

        assertEquals(Id.of("n-2"), FreeIds.in(taken, MAP, "N", "note"));
        assertEquals(Id.of("f-2"), FreeIds.in(taken, MAP, "f", "frame"));
        assertEquals(Id.of("map-2"), FreeIds.in(taken, MAP, "Map", "note"));
        assertEquals(Id.of("note-1"), FreeIds.in(taken, MAP, "", "note"));
    }

    private static Document map(String notes, String frames) {
        return document("""
            "diagrams": [{ "id": "map", "name": "Whole organisation", "notes": [%s], "frames": [%s] }]
            """.formatted(notes, frames));
    }

    private static String note(String text, int x, int width, int height) {
        return """
            { "id": "n", "text": "%s", "x": %d, "y": 0, "width": %d, "height": %d }\
            """.formatted(text, x, width, height);
    }

    private static String frame(String id, String title, int order, int x, int width) {
        return """
            { "id": "%s", "title": "%s", "order": %d, "x": %d, "y": 0, "width": %d, "height": 50 }\
            """.formatted(id, title, order, x, width);
    }
}
