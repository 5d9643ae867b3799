package dev.remit.ui.session.choice;

import dev.remit.shape.Labelled;

/// Whose keys the window has, where the person has set none.
public enum KeyPreset implements Labelled {
    REMIT("Remit"),
    DRAW_IO("draw.io"),
    VS_CODE("VS Code");

    private final String label;

    KeyPreset(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
