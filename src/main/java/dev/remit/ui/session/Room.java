package dev.remit.ui.session;

/// What the middle of the window shows.
public enum Room {
    MAP,
    RACI,

    /// The document beside another one.
    COMPARISON,

    FINDINGS
}
