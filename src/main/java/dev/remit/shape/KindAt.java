package dev.remit.shape;

import java.util.Optional;

/// What kind of value may stand at a path, whether or not one does.
final class KindAt {
    private KindAt() {}

    static Optional<Kind<?>> of(Kind<?> kind, FieldPath path) {
        if (path.isRoot()) return Optional.of(kind);
        return switch (kind) {
            case Kind.Maybe<?> maybe -> of(maybe.of(), path);
            case Kind.Otherwise<?> otherwise -> of(otherwise.of(), path);
            case Kind.Group<?> group -> group.shape().kindAt(path);
            case Kind.Many<?> many -> of(many.of(), path.rest());
            case Kind.Lookup<?, ?> lookup -> of(lookup.of(), path.rest());
            case Kind.Rows<?> rows -> of(new Kind.Group<>(rows.shape()), path.rest());
            case Kind.Several<?> several -> Optional.empty();
            case Kind.Reference<?> reference -> Optional.empty();
            case Kind.Text text -> Optional.empty();
            case Kind.Ident ident -> Optional.empty();
            case Kind.Amount amount -> Optional.empty();
            case Kind.Count count -> Optional.empty();
            case Kind.Flag flag -> Optional.empty();
            case Kind.Day day -> Optional.empty();
            case Kind.Choice<?> choice -> Optional.empty();
            case Kind.Anything anything -> Optional.empty();
        };
    }

    /// The shape of the records a kind holds, where it holds just one.
    static Optional<Shape<?>> shape(Kind<?> kind) {
        return switch (kind) {
            case Kind.Maybe<?> maybe -> shape(maybe.of());
            case Kind.Group<?> group -> Optional.of(group.shape());
            default -> Optional.empty();
        };
    }
}
