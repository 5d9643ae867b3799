package dev.remit.report;

/// Opens a section. Level 2 is the first below the report's title and becomes a bookmark.
///
/// @param subtitle one quieter line beneath; empty for none
public record Heading(int level, String text, String subtitle) implements Block {
    public Heading {
        if (level < 2 || level > 4) throw new IllegalArgumentException("No heading of level " + level);
    }
}
