package dev.remit.draw.surface;

/// How a line is broken: pixels drawn and pixels left out, in turn; no breaks for both 0.
public enum Dash {
    SOLID(0, 0),
    DASHED(6, 4),
    DOTTED(2, 4);

    private final double on;
    private final double off;

    Dash(double on, double off) {
        this.on = on;
        this.off = off;
    }

    public double on() {
        return on;
    }

    public double off() {
        return off;
    }
}
