package dev.remit.editor;

/// What the mouse pointer looks like, which says what a press would do.
public enum Pointer {
    ARROW,
    OPEN_HAND,
    CLOSED_HAND,
    CROSS,
    MOVE,
    COPY,
    /// Nothing can be done here.
    REFUSED,
    TEXT,
    /// Something is pulled larger along one of the four ways.
    RESIZE_ACROSS,
    RESIZE_DOWN,
    RESIZE_FALLING,
    RESIZE_RISING
}
