package dev.remit.shape;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A value without its references to one element: a value of a list goes with the reference it cannot be without.
final class Severed {
    private Severed() {}

    /// Empty where nothing is left of the value.
    static Optional<?> from(Kind<?> kind, Object value, Class<?> to, Id id) {
        return switch (kind) {
            case Kind.Reference<?> reference -> Optional.of(value).filter(it -> !isTo(reference, it, to, id));
            case Kind.Group<?> group -> inside(group.shape(), value, to, id);
            case Kind.Maybe<?> maybe -> Optional.of(((Optional<?>) value).flatMap(it -> from(maybe.of(), it, to, id)));
            case Kind.Otherwise<?> otherwise -> from(otherwise.of(), value, to, id);
            case Kind.Many<?> many -> Optional.of(list(many, (List<?>) value, to, id));
            case Kind.Several<?> several -> Optional.of(set(several, (Set<?>) value, to, id));
            case Kind.Lookup<?, ?> lookup -> Optional.of(value);
            case Kind.Rows<?> rows -> Optional.of(value);
            case Kind.Text text -> Optional.of(value);
            case Kind.Ident ident -> Optional.of(value);
            case Kind.Amount amount -> Optional.of(value);
            case Kind.Count count -> Optional.of(value);
            case Kind.Flag flag -> Optional.of(value);
            case Kind.Day day -> Optional.of(value);
            case Kind.Choice<?> choice -> Optional.of(value);
            case Kind.Anything anything -> Optional.of(value);
        };
    }

    private static boolean isTo(Kind.Reference<?> reference, Object value, Class<?> to, Id id) {
        return reference.to() == to && ((Ref<?>) value).id().equals(id);
    }

    private static <G extends Record> Optional<G> inside(Shape<G> shape, Object row, Class<?> to, Id id) {
        return References.of(shape).without(shape.type().cast(row), to, id);
    }

    private static List<?> list(Kind.Many<?> many, List<?> values, Class<?> to, Id id) {
        return values.stream()
                .flatMap(it -> from(many.of(), it, to, id).stream())
                .toList();
    }

    private static Set<?> set(Kind.Several<?> several, Set<?> values, Class<?> to, Id id) {
        var rest = new LinkedHashSet<>();
        for (Object each : values) from(several.of(), each, to, id).ifPresent(rest::add);
        return Collections.unmodifiableSet(rest);
    }
}
