package dev.remit.report;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A row of a table so wide that it is blank in nearly all of its columns: only what is not blank is held, and who goes
/// through that need not pass by thousands of blanks.
public final class Scattered extends AbstractList<Cell> {
    private final int size;
    private final Map<Integer, Cell> cells;

    /// @param size how many columns there are
    /// @param cells by column, from 0
    public Scattered(int size, Map<Integer, Cell> cells) {
        this.size = size;
        this.cells = new TreeMap<>(cells);
        this.cells.values().removeIf(Blank.BLANK::equals);
    }

    /// Told of a cell that is not blank.
    @FunctionalInterface
    public interface Visit {
        void at(int column, Cell cell);
    }

    /// Goes through what is not blank in a row of any kind, from the first column to the last.
    public static void visit(List<Cell> row, Visit visit) {
        if (row instanceof Scattered scattered) {
            scattered.cells.forEach(visit::at);
            return;
        }
        for (int column = 0; column < row.size(); column++)
            if (row.get(column) != Blank.BLANK) visit.at(column, row.get(column));
    }

    @Override
    public Cell get(int column) {
        return cells.getOrDefault(column, Blank.BLANK);
    }

    @Override
    public int size() {
        return size;
    }
}
