package dev.remit.draw;

import dev.remit.text.Text;
import java.util.List;

/// What the colours of a picture mean.
public record Legend(Text title, List<Entry> entries) {
    public Legend {
        entries = List.copyOf(entries);
    }

    /// One class.
    ///
    /// @param count how many of what is coloured belong to it
    public record Entry(Tint tint, int count) {}

    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
