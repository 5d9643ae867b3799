package dev.remit.draw.surface;

/// Which part of a text stands at its point.
public enum Anchor {
    START,
    MIDDLE,
    END
}
