package dev.remit.format;

/// Whether a page may rely on colour.
public enum Ink {
    COLOUR,
    GREY
}
