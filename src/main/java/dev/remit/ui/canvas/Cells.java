package dev.remit.ui.canvas;

import dev.remit.draw.geometry.Rect;
import java.util.ArrayList;
import java.util.List;

/// Cells beside and beneath each other; the last column and row are the first that do not belong to it.
record Cells(int left, int top, int right, int bottom) {
    /// All in which a box lies.
    static Cells under(Rect box) {
        return new Cells(
                (int) Math.floor(box.x() / Cell.SIDE),
                (int) Math.floor(box.y() / Cell.SIDE),
                (int) Math.ceil(box.right() / Cell.SIDE),
                (int) Math.ceil(box.bottom() / Cell.SIDE));
    }

    /// More by so many on each side.
    Cells grown(int by) {
        return new Cells(left - by, top - by, right + by, bottom + by);
    }

    Cells moved(int across, int down) {
        return new Cells(left + across, top + down, right + across, bottom + down);
    }

    /// Those that belong to both.
    Cells common(Cells other) {
        return new Cells(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    boolean contains(Cells other) {
        return left <= other.left && top <= other.top && other.right <= right && other.bottom <= bottom;
    }

    boolean contains(Cell cell) {
        return left <= cell.column() && cell.column() < right && top <= cell.row() && cell.row() < bottom;
    }

    List<Cell> all() {
        var all = new ArrayList<Cell>();
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) all.add(new Cell(column, row));
        }
        return all;
    }

    Rect box() {
        double width = (double) (right - left) * Cell.SIDE;
        double height = (double) (bottom - top) * Cell.SIDE;
        return new Rect((double) left * Cell.SIDE, (double) top * Cell.SIDE, width, height);
    }
}
