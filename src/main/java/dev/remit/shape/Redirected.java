package dev.remit.shape;

import dev.remit.shape.References.Redirection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A value with its references led elsewhere: a value of a list goes with the reference it cannot be without.
final class Redirected {
    private Redirected() {}

    /// Empty where nothing is left of the value.
    static Optional<?> from(Kind<?> kind, Object value, Redirection redirection) {
        return switch (kind) {
            case Kind.Reference<?> reference -> led(reference, (Ref<?>) value, redirection);
            case Kind.Group<?> group -> inside(group.shape(), value, redirection);
            case Kind.Maybe<?> maybe ->
                Optional.of(((Optional<?>) value).flatMap(it -> from(maybe.of(), it, redirection)));
            case Kind.Otherwise<?> otherwise -> from(otherwise.of(), value, redirection);
            case Kind.Many<?> many -> Optional.of(list(many, (List<?>) value, redirection));
            case Kind.Several<?> several -> Optional.of(set(several, (Set<?>) value, redirection));
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

    private static Optional<Ref<?>> led(Kind.Reference<?> reference, Ref<?> from, Redirection redirection) {
        return redirection.of(reference.to(), from.id()).map(id -> id.equals(from.id()) ? from : new Ref<>(id));
    }

    private static <G extends Record> Optional<G> inside(Shape<G> shape, Object row, Redirection redirection) {
        return References.of(shape).redirected(shape.type().cast(row), redirection);
    }

    private static List<?> list(Kind.Many<?> many, List<?> values, Redirection redirection) {
        var rest = new ArrayList<Object>(values.size());
        for (Object each : values) from(many.of(), each, redirection).ifPresent(rest::add);
        return Collected.inOrder(many, rest);
    }

    private static Set<?> set(Kind.Several<?> several, Set<?> values, Redirection redirection) {
        var rest = new TreeSet<>();
        for (Object each : values) from(several.of(), each, redirection).ifPresent(rest::add);
        return Collections.unmodifiableSet(rest);
    }
}
