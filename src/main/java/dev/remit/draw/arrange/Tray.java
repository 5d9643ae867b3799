package dev.remit.draw.arrange;

import dev.remit.text.Text;

/// Where services stand that belong to no team of the diagram. Those nobody owns come last, so that without them there
/// is no gap.
public enum Tray {
    OUTSIDE(Text.of("Bought from outside")),
    ELSEWHERE(Text.of("Of teams not shown")),
    NOBODY(Text.of("Without an owner"));

    private final Text label;

    Tray(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
