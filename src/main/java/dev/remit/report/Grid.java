package dev.remit.report;

import dev.remit.shape.Series;
import java.util.List;

/// A flat table for machines: one header, one row a fact, no groups and no totals.
///
/// @param rows one cell a column; made one by one when asked for, as there may be hundreds of thousands of them
public record Grid(List<String> header, Series<List<Cell>> rows) {
    public Grid {
        header = List.copyOf(header);
    }

    public Grid(List<String> header, List<List<Cell>> rows) {
        this(header, Series.of(rows));
    }
}
