package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.shape.Id;

/// Ids that no element of a document has yet.
public final class FreeIds {
    /// Leaves room for a number within the length of an id.
    private static final int LONGEST_STEM = 55;

    private FreeIds() {}

    /// The id those words suggest, with the first free number after it if it is taken.
    static Id in(Document document, String words) {
        return in(document, words, "element");
    }

    /// The same, for words that may suggest nothing.
    ///
    /// @param kind what the id begins with then
    public static Id in(Document document, String words, String kind) {
        String wanted = Id.slug(words, kind).text();
        Id id = Id.of(wanted);
        String stem = wanted.substring(0, Math.min(wanted.length(), LONGEST_STEM));
        for (int n = 2; document.find(id).isPresent(); n++) id = Id.of(stem + "-" + n);
        return id;
    }
}
