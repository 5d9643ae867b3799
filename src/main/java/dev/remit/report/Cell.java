package dev.remit.report;

/// What stands in one place of a table.
public sealed interface Cell permits Words, Tile, Quantity, Gauge, Blank {
    /// As plain text, for formats without looks; empty for a blank.
    String plain();
}
