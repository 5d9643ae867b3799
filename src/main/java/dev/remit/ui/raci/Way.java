package dev.remit.ui.raci;

/// In which direction the cursor goes.
public enum Way {
    UP(-1, 0),
    DOWN(1, 0),
    LEFT(0, -1),
    RIGHT(0, 1);

    private final int lines;
    private final int columns;

    Way(int lines, int columns) {
        this.lines = lines;
        this.columns = columns;
    }

    int lines() {
        return lines;
    }

    int columns() {
        return columns;
    }
}
