package dev.remit.shape;

import java.util.Optional;

/// Reads a word that only a newer version knows: the attribute means what it means unwritten, the word is kept.
final class Later {
    private Later() {}

    static <V> Optional<V> read(Kind<V> kind, Raw raw, Reading in) {
        if (!in.isNewer() || !isUnknownWord(kind, raw)) return Optional.empty();
        in.keep(raw);
        return meaningUnwritten(kind);
    }

    private static boolean isUnknownWord(Kind<?> kind, Raw raw) {
        return switch (kind) {
            case Kind.Maybe<?> maybe -> isUnknownWord(maybe.of(), raw);
            case Kind.Otherwise<?> otherwise -> isUnknownWord(otherwise.of(), raw);
            case Kind.Choice<?> choice -> Choices.isUnknownWord(raw, choice);
            default -> false;
        };
    }

    @SuppressWarnings("unchecked")
    private static <V> Optional<V> meaningUnwritten(Kind<V> kind) {
        return kind instanceof Kind.Maybe<?> ? Optional.of((V) Optional.empty()) : kind.absent();
    }
}
