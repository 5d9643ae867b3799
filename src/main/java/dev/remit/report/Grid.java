package dev.remit.report;

import java.util.List;

/// A flat table for machines: one header, one row a fact, no groups and no totals.
public record Grid(List<String> header, List<List<Cell>> rows) {
    public Grid {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
