package dev.remit.editor;

/// A button of the mouse.
public enum Button {
    PRIMARY,
    MIDDLE,
    SECONDARY
}
