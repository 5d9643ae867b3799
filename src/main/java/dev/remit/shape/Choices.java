package dev.remit.shape;

import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Reads words that stand for the constants of an enum; unknown ones of a newer version are kept.
final class Choices {
    private Choices() {}

    static <E extends Enum<E>> Kind.Choice<E> of(Class<E> type) {
        var words = new LinkedHashMap<String, E>();
        for (E constant : type.getEnumConstants()) words.put(word(constant), constant);
        return new Kind.Choice<>(type, Collections.unmodifiableMap(words));
    }

    static String word(Enum<?> constant) {
        return constant instanceof Spelled spelled ? spelled.spelling() : constant.name();
    }

    static <E extends Enum<E>> Optional<E> one(Raw raw, Kind.Choice<E> kind, Reading in) {
        if (!(raw instanceof Raw.Text text)) return Plain.wrongType(raw, Text.of("a word"), in);
        String word = text.text();
        Optional<E> known = Optional.ofNullable(kind.words().get(word));
        if (known.isEmpty()) in.problem(faultOf(kind), unknown(word, kind));
        return known;
    }

    /// Whether `raw` is a word of this choice at all, though perhaps one only a newer version knows.
    static boolean isUnknownWord(Raw raw, Kind.Choice<?> kind) {
        return raw instanceof Raw.Text word && !kind.words().containsKey(word.text());
    }

    private static Fault faultOf(Kind.Choice<?> kind) {
        return kind.type().getEnumConstants()[0] instanceof Spelled spelled
                ? spelled.otherwise()
                : Fault.UNKNOWN_CHOICE;
    }

    private static Text unknown(String word, Kind.Choice<?> kind) {
        String shown = Plain.excerpt(word);
        String all = String.join(
                ", ",
                kind.words().keySet().stream().filter(each -> !each.isEmpty()).toList());
        return Words.nearest(word, kind.words().keySet())
                .filter(near -> !near.isEmpty())
                .map(near -> Text.of("\"{0}\" is not one of {1}. Did you mean {2}?", shown, all, near))
                .orElseGet(() -> Text.of("\"{0}\" is not one of {1}.", shown, all));
    }
}
