package dev.remit.format.order;

/// Whether people are called by their names.
public enum People {
    NAMED,
    /// As "Person 1" and so on, in the document a file carries too.
    HIDDEN
}
