package dev.remit.draw.arrange;

import dev.remit.text.Text;

/// Where services stand that belong to no team of the diagram.
public enum Tray {
    NOBODY(Text.of("Without an owner")),
    OUTSIDE(Text.of("Bought from outside")),
    ELSEWHERE(Text.of("Of teams not shown"));

    private final Text label;

    Tray(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
