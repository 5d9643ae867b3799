package dev.remit.ui.session.choice;

import dev.remit.shape.Labelled;

/// Which colours the window has: the system's choice, or always the same.
public enum ThemeChoice implements Labelled {
    AUTO("As the system"),
    LIGHT("Light"),
    DARK("Dark"),
    /// Black on white, or white on black where the system is dark.
    HIGH_CONTRAST("High contrast");

    private final String label;

    ThemeChoice(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
