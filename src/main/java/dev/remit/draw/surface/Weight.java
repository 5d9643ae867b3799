package dev.remit.draw.surface;

/// How heavy letters are.
public enum Weight {
    REGULAR(400),
    MEDIUM(500),
    SEMIBOLD(600),
    BOLD(700);

    private final int number;

    Weight(int number) {
        this.number = number;
    }

    /// From 100 to 900, as in CSS.
    public int number() {
        return number;
    }
}
