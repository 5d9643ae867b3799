package dev.remit.draw.surface;

/// Which of its two colours a token has.
public enum Theme {
    LIGHT,
    DARK
}
