package dev.remit.raci;

import dev.remit.model.Letters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what people write into the cells of a RACI: `r`, `R,A`, `R/A`, `AR`, `Accountable`, `●`.
public final class LetterWords {
    private static final Map<String, Mark> WORDS = Map.ofEntries(
            Map.entry("r", Mark.of(Letters.R)),
            Map.entry("responsible", Mark.of(Letters.R)),
            Map.entry("a", Mark.of(Letters.A)),
            Map.entry("accountable", Mark.of(Letters.A)),
            Map.entry("c", Mark.of(Letters.C)),
            Map.entry("consulted", Mark.of(Letters.C)),
            Map.entry("i", Mark.of(Letters.I)),
            Map.entry("informed", Mark.of(Letters.I)),
            Map.entry("s", Mark.SUPPORT),
            Map.entry("supporting", Mark.SUPPORT),
            Map.entry("supports", Mark.SUPPORT),
            Map.entry("support", Mark.SUPPORT));

    /// Signs that stand for a letter, as legends draw them: a filled circle does the work, a filled square answers.
    private static final Map<String, Mark> SIGNS = Map.of(
            "●", Mark.of(Letters.R),
            "•", Mark.of(Letters.R),
            "⬤", Mark.of(Letters.R),
            "■", Mark.of(Letters.A),
            "◼", Mark.of(Letters.A));

    private static final String BETWEEN = "[\\s,;/|+&·]+";
    private static final String NOTHING = "[-–—.]?";

    private LetterWords() {}

    /// What the words mean, none for an empty cell or a dash; empty where one of them is no letter.
    public static Optional<Mark> read(String text) {
        String words = text.replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT);
        if (words.matches(NOTHING) || words.equals("not involved")) return Optional.of(Mark.NONE);
        return all(words.split(BETWEEN));
    }

    private static Optional<Mark> all(String[] words) {
        var marks = Arrays.stream(words)
                .filter(word -> !word.isEmpty() && !word.equals("and"))
                .map(LetterWords::word)
                .toList();
        if (marks.isEmpty() || marks.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        return Optional.of(marks.stream().flatMap(Optional::stream).reduce(Mark.NONE, Mark::and));
    }

    private static Optional<Mark> word(String word) {
        var known = Optional.ofNullable(WORDS.get(word)).or(() -> Optional.ofNullable(SIGNS.get(word)));
        return known.isPresent() || !word.matches("[racis]{2,3}") ? known : Optional.of(letters(word));
    }

    /// Letters without anything between: `AR`.
    private static Mark letters(String word) {
        return Stream.of(word.split(""))
                .map(letter -> WORDS.getOrDefault(letter, Mark.NONE))
                .reduce(Mark.NONE, Mark::and);
    }
}
