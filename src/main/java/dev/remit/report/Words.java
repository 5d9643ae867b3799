package dev.remit.report;

import dev.remit.text.Text;
import java.util.Optional;

/// Text in a cell: a name, a code, a date, or "unknown".
public record Words(String text) implements Cell {
    /// What nobody wrote down: never blank, never 0.
    public static final Words UNKNOWN = new Words(Text.of("unknown").toString());

    public static Words of(Object words) {
        return new Words(words.toString());
    }

    /// The word "unknown" where there are none.
    public static Words of(Optional<?> words) {
        return words.map(known -> new Words(known.toString())).orElse(UNKNOWN);
    }

    @Override
    public String plain() {
        return text;
    }
}
