package dev.remit.report;

import dev.remit.text.Text;
import java.util.Optional;

/// Text in a cell, a point or a definition: a name, a code, a date, or "unknown".
///
/// @param to where it leads to; mostly nowhere
public record Words(String text, Tone tone, Anchor to) implements Cell {
    /// What nobody wrote down: never blank, never 0.
    public static final Words UNKNOWN = new Words(Text.of("unknown").toString());

    public Words(String text) {
        this(text, Tone.NEUTRAL, Anchor.NONE);
    }

    public static Words of(Object words) {
        return new Words(words.toString());
    }

    /// The word "unknown" where there are none.
    public static Words of(Optional<?> words) {
        return words.map(known -> new Words(known.toString())).orElse(UNKNOWN);
    }

    public Words toned(Tone other) {
        return new Words(text, other, to);
    }

    public Words to(Anchor place) {
        return new Words(text, tone, place);
    }

    @Override
    public String plain() {
        return text;
    }
}
