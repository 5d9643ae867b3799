package dev.remit.format;

/// How a page is held.
public enum Orientation {
    /// As suits what is on it: reports across, a map as it is larger.
    SUITED,
    LANDSCAPE,
    PORTRAIT
}
