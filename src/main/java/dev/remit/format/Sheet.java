package dev.remit.format;

import java.util.List;

/// A table as read from a file, nothing interpreted yet: every value is text, every row as wide as the header.
public record Sheet(List<String> header, List<Row> rows) {
    public Sheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /// One row, and the line of the file it begins in, from 1.
    public record Row(int line, List<String> values) {
        public Row {
            values = List.copyOf(values);
        }
    }
}
