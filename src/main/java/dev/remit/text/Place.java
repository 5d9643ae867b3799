package dev.remit.text;

/// Where in a file something stands: line and column from 1 (columns in code points), 0 for unknown, and the JSON
/// pointer, empty where there is none.
public record Place(int line, int column, String pointer) {
    public static final Place UNKNOWN = new Place(0, 0, "");

    public static Place at(int line, int column) {
        return new Place(line, column, "");
    }

    public static Place pointing(String pointer) {
        return new Place(0, 0, pointer);
    }

    public Place pointedAtBy(String newPointer) {
        return new Place(line, column, newPointer);
    }

    public boolean isKnown() {
        return line > 0;
    }
}
