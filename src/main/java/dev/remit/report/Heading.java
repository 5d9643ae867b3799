package dev.remit.report;

/// Opens a section. Level 1 is the report's title, which the formats add themselves; a report starts at 2.
///
/// @param subtitle one quieter line beneath; empty for none
/// @param at what words elsewhere may lead to
public record Heading(int level, String text, String subtitle, Anchor at) implements Block {
    public Heading {
        if (level < 1 || level > 4) throw new IllegalArgumentException("No heading of level " + level);
    }

    public Heading(int level, String text, String subtitle) {
        this(level, text, subtitle, Anchor.NONE);
    }

    public Heading at(Anchor place) {
        return new Heading(level, text, subtitle, place);
    }
}
