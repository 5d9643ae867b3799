package dev.remit.draw.surface;

/// The size of letters in units of the picture, and their weight; the family is the surface's.
public record TextStyle(double size, Weight weight) {
    public static final TextStyle TEAM_NAME = new TextStyle(14, Weight.BOLD);
    public static final TextStyle TEAM_FACTS = new TextStyle(12, Weight.REGULAR);
    public static final TextStyle LABEL = new TextStyle(12, Weight.SEMIBOLD);
    public static final TextStyle CAPTION = new TextStyle(11, Weight.REGULAR);
    public static final TextStyle NUMBER = new TextStyle(11, Weight.BOLD);

    public TextStyle sized(double newSize) {
        return newSize == size ? this : new TextStyle(newSize, weight);
    }
}
