package dev.remit.format;

/// How wide and high a page is, in pixels of 1/96 inch.
public record PageSize(int width, int height) {
    private static final double POINTS = 0.75;

    public PageSize turned() {
        return new PageSize(height, width);
    }

    public double widthInPoints() {
        return width * POINTS;
    }

    public double heightInPoints() {
        return height * POINTS;
    }
}
