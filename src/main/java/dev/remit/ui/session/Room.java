package dev.remit.ui.session;

/// What the middle of the window shows.
public enum Room {
    MAP,
    RACI,

    /// Two teams beside each other.
    TEAMS,

    /// The document beside another one.
    COMPARISON,

    FINDINGS
}
