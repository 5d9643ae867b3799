package dev.remit.report;

/// A column of a table.
///
/// @param id what machines call it, such as `activity_name`; unique in its table
/// @param label its head; empty where it shares the head of the column before it
/// @param under a quieter second line of the head, such as the role a team plays; empty for none
/// @param width what it would like, in pixels of 1/96 inch; 0 for all that is left
public record Column(String id, String label, String under, Kind kind, int width) {
    /// What a column holds decides how it is set.
    public enum Kind {
        /// Short identifiers, quiet.
        CODE,
        /// What the row is about; read out as the row's head.
        NAME,
        TEXT,
        LETTERS,
        NUMBER
    }

    public static Column of(String id, String label, Kind kind, int width) {
        return new Column(id, label, "", kind, width);
    }

    public Column under(String line) {
        return new Column(id, label, line, kind, width);
    }
}
