package dev.remit.edit.compare;

/// Who has changed something since both sides were the same.
public enum Side {
    /// Only the first document is other than it was.
    MINE,

    /// Only the second.
    THEIRS,

    /// Both, and not alike: a conflict.
    BOTH,

    /// Nobody knows what both were before.
    UNKNOWN
}
