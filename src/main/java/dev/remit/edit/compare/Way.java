package dev.remit.edit.compare;

/// How something differs, seen from the first document to the second.
public enum Way {
    ADDED,
    REMOVED,
    CHANGED,

    /// It belongs elsewhere or stands elsewhere, and is otherwise the same thing.
    MOVED
}
