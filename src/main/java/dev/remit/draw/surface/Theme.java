package dev.remit.draw.surface;

/// Which of its colours a token has.
public enum Theme {
    LIGHT,
    DARK,
    /// Black on white.
    HIGH_CONTRAST,
    /// White on black.
    HIGH_CONTRAST_DARK
}
