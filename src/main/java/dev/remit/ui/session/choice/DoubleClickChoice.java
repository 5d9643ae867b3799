package dev.remit.ui.session.choice;

import dev.remit.shape.Labelled;

/// What a double click on the map does.
public enum DoubleClickChoice implements Labelled {
    ADDS("Adds what fits there"),
    NOTHING("Nothing more than a click");

    private final String label;

    DoubleClickChoice(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// How many of so many clicks count.
    public int counted(int clicks) {
        return switch (this) {
            case ADDS -> clicks;
            case NOTHING -> 1;
        };
    }
}
