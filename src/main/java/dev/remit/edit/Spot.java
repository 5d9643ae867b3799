package dev.remit.edit;

/// Where something is put on a diagram, in whole pixels within what a file can hold.
public record Spot(int x, int y) {
    static final int FARTHEST = 1_000_000;

    public Spot {
        x = Math.clamp(x, -FARTHEST, FARTHEST);
        y = Math.clamp(y, -FARTHEST, FARTHEST);
    }

    /// That far from here, right and down.
    public Spot plus(Spot by) {
        return new Spot(x + by.x, y + by.y);
    }

    /// A width or height a file can hold.
    static int size(int pixels) {
        return Math.clamp(pixels, 0, FARTHEST);
    }
}
