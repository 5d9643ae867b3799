package dev.remit.report;

import dev.remit.shape.Id;

/// A place in a report that words can lead to, such as the row of a team. Words that lead to no place of their report
/// are words only.
///
/// @param name letters a to z, digits and dashes; empty for nowhere
public record Anchor(String name) {
    public static final Anchor NONE = new Anchor("");

    public Anchor {
        if (!name.chars().allMatch(Anchor::isPlain)) throw new IllegalArgumentException("Not an anchor: " + name);
    }

    /// The place of an element among its kind, such as `team` and its id.
    public static Anchor of(String kind, Id element) {
        return new Anchor(kind + "-" + element.text());
    }

    public boolean isSet() {
        return !name.isEmpty();
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }
}
