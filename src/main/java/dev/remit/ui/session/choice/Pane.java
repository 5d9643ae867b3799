package dev.remit.ui.session.choice;

/// A part of the window that can be made larger or smaller; those of the map can be folded away too.
public enum Pane {
    LEFT,
    BOTTOM,
    INSPECTOR,
    MINIMAP,
    /// Beside the RACI: why a letter stands where it stands.
    REASONS,
    /// Beside the list of findings: all about one.
    DETAILS
}
