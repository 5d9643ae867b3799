package dev.remit.report;

/// One sheet of a workbook.
public sealed interface Leaf permits Prose, Tab {
    /// What stands on its tab; formats shorten it where they must.
    String name();
}
