package dev.remit.draw;

import dev.remit.draw.geometry.Rect;

/// The part of a picture that is looked at, and how large: pixels of the screen for one of the picture.
public record View(Rect part, double zoom) {
    private static final double LEAST_TEXT = 9;
    private static final double ROUNDING = 1e-6;

    /// At 100 %.
    public static View of(Rect part) {
        return new View(part, 1);
    }

    public Detail detail() {
        return Detail.at(zoom);
    }

    public boolean shows(Rect box) {
        return part.overlaps(box);
    }

    /// So many pixels of the screen, as a length of the picture.
    public double pixels(double count) {
        return count / zoom;
    }

    /// The length, or more where it would be less than so many pixels of the screen.
    public double atLeast(double pixels, double length) {
        return Math.max(length, pixels(pixels));
    }

    /// Whether text of that size can be read: 9 px of the screen or more.
    public boolean isLegible(double size) {
        return size * zoom > LEAST_TEXT - ROUNDING;
    }

    /// The size, or the least that can be read.
    public double legible(double size) {
        return atLeast(LEAST_TEXT, size);
    }
}
