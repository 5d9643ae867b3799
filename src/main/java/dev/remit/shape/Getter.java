package dev.remit.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.function.Function;

/// Gets one component of a record. The way to it is made when it is first taken: to read a file few are.
final class Getter<T, V> implements Function<T, V> {
    private final MethodHandles.Lookup lookup;
    private final RecordComponent component;
    private volatile Optional<MethodHandle> way = Optional.empty();

    Getter(MethodHandles.Lookup lookup, RecordComponent component) {
        this.lookup = lookup;
        this.component = component;
    }

    @Override
    @SuppressWarnings("unchecked")
    public V apply(T row) {
        var known = way;
        return (V) Shapes.invoke(known.isPresent() ? known.get() : found(), row);
    }

    /// Where two threads ask at once, both find the same.
    private MethodHandle found() {
        try {
            var handle = lookup.unreflect(component.getAccessor()).asType(MethodType.genericMethodType(1));
            way = Optional.of(handle);
            return handle;
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
