package dev.remit.analysis;

import java.util.Optional;
import java.util.function.Supplier;

/// A value computed when it is first asked for. Two threads may both compute it; as it is pure, either result will do.
final class Once<T> implements Supplier<T> {
    private final Supplier<T> source;
    private volatile Optional<T> value = Optional.empty();

    Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        Optional<T> known = value;
        if (known.isPresent()) return known.get();
        T made = source.get();
        value = Optional.of(made);
        return made;
    }
}
