package dev.remit.report;

import java.util.List;

/// A sheet that is one table, made to be filtered and edited.
///
/// @param title stands above it
/// @param about a quieter line beneath, such as what the letters mean; empty for none
/// @param rows one cell a column; made one by one when asked for, as there may be hundreds of thousands of cells
/// @param totals the last line, which filters leave alone; empty for none
public record Tab(
        String name,
        String title,
        String about,
        Sight sight,
        List<Head> heads,
        Iterable<List<Cell>> rows,
        List<Cell> totals)
        implements Leaf {
    public Tab {
        heads = List.copyOf(heads);
        totals = List.copyOf(totals);
    }

    public static Tab of(String name, String title, String about, List<Head> heads, Iterable<List<Cell>> rows) {
        return new Tab(name, title, about, Sight.SHOWN, heads, rows, List.of());
    }

    /// The same with other rows.
    public Tab with(Iterable<List<Cell>> others) {
        return new Tab(name, title, about, sight, heads, others, totals);
    }

    public Tab hidden() {
        return new Tab(name, title, about, Sight.HIDDEN, heads, rows, totals);
    }

    public enum Sight {
        SHOWN,
        /// For programs that read the workbook again.
        HIDDEN
    }

    /// The head of a column.
    ///
    /// @param words what may stand in a cell; empty where anything may
    public record Head(String label, Kind kind, List<String> words) {
        public Head {
            words = List.copyOf(words);
        }

        public static Head of(String label, Kind kind) {
            return new Head(label, kind, List.of());
        }

        /// With a list of words to choose from.
        public Head among(List<String> choices) {
            return new Head(label, kind, choices);
        }
    }

    /// What a column holds decides how it is set.
    public enum Kind {
        /// Tells rows apart for programs; folded away.
        ID,
        CODE,
        /// What the row is about: it stays in sight, and so does what stands before it.
        NAME,
        TEXT,
        /// Whole sentences.
        PROSE,
        LETTERS,
        NUMBER,
        /// A date as `2026-06-01`.
        DAY,
        /// Whether exactly one of the row's letters is an A: found out anew whenever one is changed.
        CHECK
    }
}
