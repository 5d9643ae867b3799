package dev.remit.draw;

import dev.remit.text.Text;
import java.util.Arrays;
import java.util.List;

/// What the left edges of the chips of a picture mean: who runs the services.
///
/// @param entries of the edges that are to be seen
public record Key(List<Entry> entries) {
    public Key {
        entries = List.copyOf(entries);
    }

    /// One kind of edge.
    ///
    /// @param count how many chips have it
    public record Entry(Band band, Text word, int count) {}

    public static Key of(Picture picture) {
        return new Key(Arrays.stream(Band.values())
                .filter(band -> band != Band.NONE)
                .map(band -> new Entry(band, word(band), count(band, picture)))
                .filter(entry -> entry.count() > 0)
                .toList());
    }

    public static Text title() {
        return Text.of("Who runs a service: the band on its left");
    }

    private static int count(Band band, Picture picture) {
        return (int)
                picture.chips().stream().filter(chip -> chip.band() == band).count();
    }

    private static Text word(Band band) {
        return switch (band) {
            case TEAM -> Text.of("You build it, you run it");
            case OUTLINED -> Text.of("You run it, SRE is consulted");
            case TWO_THIRDS -> Text.of("You run it with SRE in the team");
            case HALVES -> Text.of("Shared with SRE");
            case SRE -> Text.of("SRE runs it");
            case STRIPES -> Text.of("Handed to operations");
            case NONE -> Text.of("Nobody decided");
        };
    }
}
