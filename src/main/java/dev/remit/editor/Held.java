package dev.remit.editor;

/// A key that changes what a hand does while it is held. MOD is Ctrl, or Command on a Mac.
public enum Held {
    SHIFT,
    MOD,
    ALT,
    SPACE,
    /// The key that makes a copy of what is dragged: Alt, and Ctrl too where there is one of that meaning.
    COPY,
    /// The key that suspends snapping while it is held.
    FREE
}
