package dev.remit.ui.session;

/// Which colours the window has: the system's choice, or always the same.
public enum ThemeChoice {
    AUTO,
    LIGHT,
    DARK
}
