package dev.remit.draw;

import dev.remit.text.Text;
import java.util.List;

/// What the colours of a picture mean.
public record Legend(Text title, List<Entry> entries) {
    public static final Legend NONE = new Legend(Text.of("Type of teams"), List.of());

    public Legend {
        entries = List.copyOf(entries);
    }

    /// One class.
    ///
    /// @param emblem the shape in which its colour is shown
    /// @param count how many of what is coloured belong to it
    public record Entry(Tint tint, Emblem emblem, int count) {
        public Entry(Tint tint, int count) {
            this(tint, Emblem.PATCH, count);
        }
    }

    /// Only the classes that something belongs to, where there is little room.
    public Legend inUse() {
        return new Legend(
                title, entries.stream().filter(entry -> entry.count > 0).toList());
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
