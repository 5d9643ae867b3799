package dev.remit.ui.session;

/// What turning the wheel does: what suits the device it comes from, or always the same.
public enum WheelChoice {
    AUTO,
    ZOOM,
    PAN
}
