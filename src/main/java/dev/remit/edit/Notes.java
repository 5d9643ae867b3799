package dev.remit.edit;

import dev.remit.model.Diagram;
import dev.remit.model.Note;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Texts on diagrams. They are moved and resized as elements are, by [Diagrams].
public final class Notes {
    private static final Shape<Diagram> DIAGRAM = Shape.of(Diagram.class);
    private static final Shape<Note> NOTE = Shape.of(Note.class);

    private Notes() {}

    /// A new note, which may say nothing yet; nothing happens where the id is taken in the diagram.
    public static Edit add(Id diagram, Id id, Spot spot, int width, int height, String text) {
        var note = new Note(
                id,
                Wording.prose(text).orElse(""),
                spot.x(),
                spot.y(),
                Spot.size(width),
                Spot.size(height),
                false,
                Kept.NONE);
        return Diagrams.change(diagram, it -> FreeIds.holds(it, id) ? it : with(it, note));
    }

    /// The note says that.
    public static Edit write(Id diagram, Id id, String text) {
        return Diagrams.change(diagram, it -> DIAGRAM.with(it, "notes", written(it.notes(), id, text)));
    }

    private static List<Note> written(List<Note> notes, Id id, String text) {
        return notes.stream()
                .map(note -> note.id().equals(id)
                        ? NOTE.with(note, "text", Wording.prose(text).orElse(""))
                        : note)
                .toList();
    }

    static Diagram with(Diagram diagram, Note note) {
        var notes = new ArrayList<>(diagram.notes());
        notes.add(note);
        notes.sort(Comparator.comparing(Note::id));
        return DIAGRAM.with(diagram, "notes", List.copyOf(notes));
    }
}
