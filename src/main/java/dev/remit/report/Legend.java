package dev.remit.report;

import java.util.List;

/// What the letters and marks of the tables below it mean, in words.
public record Legend(List<Entry> entries) implements Block {
    public Legend {
        entries = List.copyOf(entries);
    }

    /// A sample as it stands in the table, and its meaning.
    public record Entry(Tile sample, String words) {}
}
