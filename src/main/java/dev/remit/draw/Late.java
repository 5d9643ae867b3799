package dev.remit.draw;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is worked out when it is first asked for. Any thread may ask; where two do at once, both work out the
/// same.
public final class Late<T> {
    private final Supplier<T> work;
    private volatile Optional<T> value = Optional.empty();

    public Late(Supplier<T> work) {
        this.work = work;
    }

    /// One that is there already.
    public static <T> Late<T> known(T value) {
        var late = new Late<>(() -> value);
        late.get();
        return late;
    }

    public boolean isKnown() {
        return value.isPresent();
    }

    public T get() {
        if (value.isEmpty()) value = Optional.of(work.get());
        return value.orElseThrow();
    }
}
