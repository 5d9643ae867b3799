package dev.remit.draw;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is worked out when it is first asked for. Any thread may ask; where two do at once, both work out the
/// same.
final class Late<T> {
    private final Supplier<T> work;
    private volatile Optional<T> value = Optional.empty();

    Late(Supplier<T> work) {
        this.work = work;
    }

    boolean isKnown() {
        return value.isPresent();
    }

    T get() {
        if (value.isEmpty()) value = Optional.of(work.get());
        return value.orElseThrow();
    }
}
