package dev.remit.format;

/// The sheets of a printed report, always landscape, in pixels of 1/96 inch.
public enum Paper {
    A4(1123, 794),
    LETTER(1056, 816),
    A3(1587, 1123);

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
