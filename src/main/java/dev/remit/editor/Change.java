package dev.remit.editor;

import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.Optional;

/// What made a document of another: its name, and where it was done.
///
/// @param diagram the one that was looked at; empty where that does not matter
/// @param merge empty for a change that is a step of its own
record Change(Text label, Optional<Id> diagram, Optional<Merge> merge) {
    /// What a document is opened with.
    static final Change NONE = Change.of(Text.of(""));

    static Change of(Text label) {
        return new Change(label, Optional.empty(), Optional.empty());
    }

    Change on(Id where) {
        return new Change(label, Optional.of(where), merge);
    }

    Change merging(Merge with) {
        return new Change(label, diagram, Optional.of(with));
    }

    /// The same, after which nothing goes on.
    Change ended() {
        return merge.isEmpty() ? this : new Change(label, diagram, Optional.empty());
    }

    boolean goesOn(Change earlier) {
        return merge.isPresent() && earlier.merge.filter(merge.get()::goesOn).isPresent();
    }
}
