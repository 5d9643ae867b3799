package dev.remit.ui.form;

import dev.remit.shape.Kind;
import dev.remit.shape.Unit;
import java.util.Optional;

/// What kinds are beneath the question whether a value must be there.
final class Cores {
    private Cores() {}

    static Kind<?> of(Kind<?> kind) {
        return switch (kind) {
            case Kind.Maybe<?> maybe -> of(maybe.of());
            case Kind.Otherwise<?> otherwise -> of(otherwise.of());
            default -> kind;
        };
    }

    /// Whether nothing is a value of it, which stands for what nobody knows.
    static boolean mayBeUnknown(Kind<?> kind) {
        return kind instanceof Kind.Maybe<?> maybe && !maybe.required();
    }

    /// The kind of the items of a set.
    static Optional<Kind<?>> item(Kind<?> kind) {
        return of(kind) instanceof Kind.Several<?> several ? Optional.of(several.of()) : Optional.empty();
    }

    static Unit unit(Kind<?> kind) {
        return switch (of(kind)) {
            case Kind.Amount amount -> amount.unit();
            case Kind.Count count -> count.unit();
            default -> Unit.NONE;
        };
    }
}
