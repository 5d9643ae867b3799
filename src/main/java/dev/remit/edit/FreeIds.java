package dev.remit.edit;

import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import java.util.function.Predicate;

/// Ids that no element of a document has yet.
public final class FreeIds {
    /// Leaves room for a number within the length of an id.
    private static final int LONGEST_STEM = 55;

    private FreeIds() {}

    /// The id those words suggest, with the first free number after it if it is taken.
    public static Id in(Document document, String words) {
        return in(document, words, "element");
    }

    /// The same, for words that may suggest nothing.
    ///
    /// @param kind what the id begins with then
    public static Id in(Document document, String words, String kind) {
        return among(id -> document.find(id).isPresent(), words, kind);
    }

    /// The id of a note or frame: no other of the diagram has it, and no element, so that one click means one thing.
    ///
    /// @param kind what the id begins with where the words suggest nothing
    public static Id in(Document document, Id diagram, String words, String kind) {
        var standing = document.diagrams().find(diagram);
        return among(
                id -> document.find(id).isPresent()
                        || standing.filter(it -> holds(it, id)).isPresent(),
                words,
                kind);
    }

    static boolean holds(Diagram diagram, Id id) {
        return diagram.notes().stream().anyMatch(note -> note.id().equals(id))
                || diagram.frames().stream().anyMatch(frame -> frame.id().equals(id));
    }

    static Id among(Predicate<Id> isTaken, String words, String kind) {
        String wanted = Id.slug(words, kind).text();
        Id id = Id.of(wanted);
        String stem = wanted.substring(0, Math.min(wanted.length(), LONGEST_STEM));
        for (int n = 2; isTaken.test(id); n++) id = Id.of(stem + "-" + n);
        return id;
    }
}
