package dev.remit.ui.raci;

/// Where a cell stands in the grid, counted from 0; lines with titles count too.
public record Place(int line, int column) {
    public static final Place FIRST = new Place(0, 0);
}
