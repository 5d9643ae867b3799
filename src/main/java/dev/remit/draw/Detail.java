package dev.remit.draw;

/// How much of a picture is drawn, by zoom.
public enum Detail {
    /// Team boxes and bundles of dependencies.
    BOXES,
    /// Chips without text, and single dependencies.
    CHIPS,
    /// Everything.
    FULL;

    private static final double CHIPS_FROM = 0.18;
    private static final double FULL_FROM = 0.45;

    public static Detail at(double zoom) {
        if (zoom < CHIPS_FROM) return BOXES;
        return zoom < FULL_FROM ? CHIPS : FULL;
    }
}
