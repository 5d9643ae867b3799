package dev.remit.ui.session.choice;

import dev.remit.shape.Labelled;

/// Whether things move on the screen: as the system asks for, or always the same.
public enum MotionChoice implements Labelled {
    AUTO("As the system"),
    REDUCED("Reduced"),
    FULL("Full");

    private final String label;

    MotionChoice(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
