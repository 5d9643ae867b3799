package dev.remit.editor;

/// What the mouse pointer looks like, which says what a press would do.
public enum Pointer {
    ARROW,
    OPEN_HAND,
    CLOSED_HAND,
    CROSS
}
