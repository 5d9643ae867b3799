package dev.remit.ui.session;

/// A part of the window that can be folded away.
public enum Pane {
    LEFT,
    BOTTOM,
    INSPECTOR
}
