package dev.remit.ui.session.choice;

import dev.remit.shape.Labelled;

/// What turning the wheel does: what suits the device it comes from, or always the same.
public enum WheelChoice implements Labelled {
    AUTO("A mouse zooms, a trackpad moves"),
    ZOOM("Always zooms"),
    PAN("Always moves the view");

    private final String label;

    WheelChoice(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
