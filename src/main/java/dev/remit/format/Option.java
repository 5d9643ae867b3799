package dev.remit.format;

/// What can be chosen about a format, as far as that format cares.
public enum Option {
    PAPER,
    ORIENTATION,
    INK,
    PRESET,
    THEME,
    SCALE,
    EMBEDDING
}
