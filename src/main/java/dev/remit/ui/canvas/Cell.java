package dev.remit.ui.canvas;

import dev.remit.draw.geometry.Rect;

/// One of the squares a plane is painted in, by its column and row.
record Cell(int column, int row) {
    /// Pixels of a side. Whole pixels of the screen too where those are larger or smaller by quarters.
    static final int SIDE = 200;

    /// What neighbours both paint, so that no gap is seen between them while what is painted is scaled.
    static final int SEAM = 4;

    /// All that is painted on it.
    Rect box() {
        return new Rect(column * (double) SIDE, row * (double) SIDE, SIDE + SEAM, SIDE + SEAM);
    }
}
