package dev.remit.report;

import java.util.List;

/// A sheet to be read from the top: sentences, and what stands beside some of them.
public record Prose(String name, List<Line> lines) implements Leaf {
    public Prose {
        lines = List.copyOf(lines);
    }

    public enum Rank {
        TITLE,
        HEADING,
        TEXT,
        QUIET
    }

    /// @param lead what the words are about, in a column of its own: a letter, a number, a term; often blank
    public record Line(Rank rank, Cell lead, String words) {
        public static Line of(Rank rank, String words) {
            return new Line(rank, Blank.BLANK, words);
        }

        public static Line of(Cell lead, String words) {
            return new Line(Rank.TEXT, lead, words);
        }
    }
}
