package dev.remit.editor;

import dev.remit.draw.geometry.Point;
import dev.remit.edit.Spot;

/// The grid things stand on: 8 px.
public final class Snap {
    public static final int GRID = 8;

    private Snap() {}

    /// The nearest place of the grid, or of whole pixels where the grid is off.
    public static Spot spot(Point at, Habits habits) {
        int grid = habits.grid() ? GRID : 1;
        return new Spot(nearest(at.x(), grid), nearest(at.y(), grid));
    }

    private static int nearest(double length, int grid) {
        return (int) Math.round(length / grid) * grid;
    }
}
