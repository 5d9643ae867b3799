package dev.remit.report;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/// A row of a table so wide that it is blank in nearly all of its columns: only what is not blank is held, and who goes
/// through that need not pass by thousands of blanks.
public final class Scattered extends AbstractList<Cell> {
    private final int size;
    private final int[] columns;
    private final List<Cell> cells;

    /// @param size how many columns there are
    /// @param columns where the cells stand, from 0 and ascending; shared by rows whose cells stand in the same
    /// @param cells one of each of these columns
    public Scattered(int size, int[] columns, List<Cell> cells) {
        this.size = size;
        this.columns = columns;
        this.cells = cells;
    }

    /// Told of a cell that is not blank.
    @FunctionalInterface
    public interface Visit {
        void at(int column, Cell cell);
    }

    /// Goes through what is not blank in a row of any kind, from the first column to the last.
    public static void visit(List<Cell> row, Visit visit) {
        if (row instanceof Scattered scattered) {
            visit(scattered.cells, (at, cell) -> visit.at(scattered.columns[at], cell));
            return;
        }
        for (int column = 0; column < row.size(); column++)
            if (row.get(column) != Blank.BLANK) visit.at(column, row.get(column));
    }

    @Override
    public Cell get(int column) {
        int at = Arrays.binarySearch(columns, column);
        return at < 0 ? Blank.BLANK : cells.get(at);
    }

    @Override
    public int size() {
        return size;
    }
}
