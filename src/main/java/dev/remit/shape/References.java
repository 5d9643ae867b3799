package dev.remit.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The references of rows of one shape, wherever in a row they stand, and rows without them.
public final class References<T extends Record> {
    private static final ClassValue<References<?>> MADE = new ClassValue<>() {
        @Override
        protected References<?> computeValue(Class<?> type) {
            return new References<>(Shape.of(type.asSubclass(Record.class)));
        }
    };

    private final Shape<T> shape;
    private final List<Field<T, ?>> fields;
    private final Set<Class<?>> targets;

    private References(Shape<T> shape) {
        this(
                shape,
                shape.fields().stream()
                        .filter(field -> !targets(field.kind()).isEmpty())
                        .toList());
    }

    private References(Shape<T> shape, List<Field<T, ?>> fields) {
        this.shape = shape;
        this.fields = fields;
        this.targets = fields.stream()
                .flatMap(field -> targets(field.kind()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Sees one reference: the type it names an element of, and the id.
    public interface Visitor {
        void see(Class<?> to, Id id);
    }

    @SuppressWarnings("unchecked")
    public static <T extends Record> References<T> of(Shape<T> shape) {
        return (References<T>) MADE.get(shape.type());
    }

    public void each(T row, Visitor visitor) {
        for (Field<T, ?> field : fields) each(field.kind(), field.of().apply(row), visitor);
    }

    /// Those alone that stand where an element of these types may be named: among 10,000 services whoever looks for a
    /// team need not pass 30,000 dependencies.
    public References<T> leadingTo(Set<? extends Class<?>> types) {
        return new References<>(
                shape,
                fields.stream()
                        .filter(field -> targets(field.kind()).stream().anyMatch(types::contains))
                        .toList());
    }

    /// Whether no row can refer to anything, so that a whole table need not be looked at.
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /// Where a reference leads from now on; empty where it goes.
    public interface Redirection {
        Optional<Id> of(Class<?> to, Id id);
    }

    /// The row without its references to that element; the same if it has none, empty if it cannot be without.
    public Optional<T> without(T row, Class<?> to, Id id) {
        return redirected(row, (type, each) -> type == to && each.equals(id) ? Optional.empty() : Optional.of(each));
    }

    /// The row with its references led elsewhere; the same if none is, empty if it cannot be without one that goes.
    public Optional<T> redirected(T row, Redirection redirection) {
        T changed = row;
        for (Field<T, ?> field : fields) {
            var value = Redirected.from(field.kind(), field.of().apply(row), redirection);
            if (value.isEmpty()) return Optional.empty();
            changed = shape.with(changed, field.name(), value.get());
        }
        return Optional.of(changed);
    }

    /// Whether the row cannot be without its reference to that element. Looks at no list, as values of lists may go.
    public boolean isBound(T row, Class<?> to, Id id) {
        return fields.stream()
                .anyMatch(field -> isBound(field.kind(), field.of().apply(row), to, id));
    }

    private static boolean isBound(Kind<?> kind, Object value, Class<?> to, Id id) {
        return switch (kind) {
            case Kind.Reference<?> reference ->
                reference.to() == to && ((Ref<?>) value).id().equals(id);
            case Kind.Group<?> group -> isBoundInside(group.shape(), value, to, id);
            case Kind.Otherwise<?> otherwise -> isBound(otherwise.of(), value, to, id);
            default -> false;
        };
    }

    private static <G extends Record> boolean isBoundInside(Shape<G> shape, Object row, Class<?> to, Id id) {
        return of(shape).isBound(shape.type().cast(row), to, id);
    }

    private static void each(Kind<?> kind, Object value, Visitor visitor) {
        switch (kind) {
            case Kind.Reference<?> reference -> visitor.see(reference.to(), ((Ref<?>) value).id());
            case Kind.Group<?> group -> inside(group.shape(), value, visitor);
            case Kind.Maybe<?> maybe -> ((Optional<?>) value).ifPresent(it -> each(maybe.of(), it, visitor));
            case Kind.Otherwise<?> otherwise -> each(otherwise.of(), value, visitor);
            case Kind.Many<?> many -> ((List<?>) value).forEach(it -> each(many.of(), it, visitor));
            case Kind.Several<?> several -> ((Set<?>) value).forEach(it -> each(several.of(), it, visitor));
            case Kind.Lookup<?, ?> lookup -> ((Map<?, ?>) value).values().forEach(it -> each(lookup.of(), it, visitor));
            case Kind.Rows<?> rows -> ((Table<?>) value).forEach(row -> inside(rows.shape(), row, visitor));
            case Kind.Text text -> {}
            case Kind.Ident ident -> {}
            case Kind.Amount amount -> {}
            case Kind.Count count -> {}
            case Kind.Flag flag -> {}
            case Kind.Day day -> {}
            case Kind.Choice<?> choice -> {}
            case Kind.Anything anything -> {}
        }
    }

    private static <G extends Record> void inside(Shape<G> shape, Object row, Visitor visitor) {
        of(shape).each(shape.type().cast(row), visitor);
    }

    /// The types that a value of this kind may refer to; most fields have none and need not be looked at.
    private static Set<Class<?>> targets(Kind<?> kind) {
        return switch (kind) {
            case Kind.Reference<?> reference -> Set.of(reference.to());
            case Kind.Group<?> group -> of(group.shape()).targets;
            case Kind.Maybe<?> maybe -> targets(maybe.of());
            case Kind.Otherwise<?> otherwise -> targets(otherwise.of());
            case Kind.Many<?> many -> targets(many.of());
            case Kind.Several<?> several -> targets(several.of());
            case Kind.Lookup<?, ?> lookup -> targets(lookup.of());
            case Kind.Rows<?> rows -> of(rows.shape()).targets;
            case Kind.Text text -> Set.of();
            case Kind.Ident ident -> Set.of();
            case Kind.Amount amount -> Set.of();
            case Kind.Count count -> Set.of();
            case Kind.Flag flag -> Set.of();
            case Kind.Day day -> Set.of();
            case Kind.Choice<?> choice -> Set.of();
            case Kind.Anything anything -> Set.of();
        };
    }
}
