package dev.remit.ui.session;

import dev.remit.shape.Labelled;

/// Which colours the window has: the system's choice, or always the same.
public enum ThemeChoice implements Labelled {
    AUTO("As the system"),
    LIGHT("Light"),
    DARK("Dark");

    private final String label;

    ThemeChoice(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
