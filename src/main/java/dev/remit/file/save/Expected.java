package dev.remit.file.save;

/// What must be on disk for a write to be right. It is checked at the start and again at the very step that writes.
public sealed interface Expected {
    /// No file: it is created and never replaces one.
    record Absent() implements Expected {}

    /// The file exactly as it was read.
    record Unchanged(ContentHash hash) implements Expected {
        void check(Content found) throws Refusal {
            if (!found.hash().equals(hash)) throw IoFault.CHANGED.refusal();
        }
    }

    /// Whatever is there may be replaced, or nothing may be there.
    record Anything() implements Expected {}

    static Expected absent() {
        return new Absent();
    }

    static Expected unchanged(ContentHash hash) {
        return new Unchanged(hash);
    }

    static Expected anything() {
        return new Anything();
    }
}
