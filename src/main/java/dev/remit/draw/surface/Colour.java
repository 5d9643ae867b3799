package dev.remit.draw.surface;

import java.util.Locale;

/// A colour in sRGB: red, green and blue from 0 to 255, alpha from 0 (clear) to 1 (opaque).
public record Colour(int red, int green, int blue, double alpha) {
    /// An opaque colour from `#RRGGBB`.
    public static Colour hex(String text) {
        int rgb = Integer.parseInt(text.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF, 1);
    }

    /// `#RRGGBB`, whatever the alpha.
    public String hex() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }

    public Colour at(double newAlpha) {
        return new Colour(red, green, blue, newAlpha);
    }

    /// The opaque colour seen where this one lies over an opaque one.
    public Colour over(Colour below) {
        return new Colour(mix(red, below.red), mix(green, below.green), mix(blue, below.blue), 1);
    }

    /// As bright without any hue (Rec. 601).
    public Colour grey() {
        int bright = (int) Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
        return new Colour(bright, bright, bright, alpha);
    }

    /// The contrast ratio of two opaque colours, from 1 to 21 (WCAG 2.2).
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private int mix(int above, int below) {
        return (int) Math.round(above * alpha + below * (1 - alpha));
    }
}
