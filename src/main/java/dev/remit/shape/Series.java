package dev.remit.shape;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// Things in order that are made one by one whenever they are gone through, as all at once may be too many to hold.
/// They are the same each time.
@FunctionalInterface
public interface Series<T> extends Iterable<T> {
    Stream<T> stream();

    static <T> Series<T> of(List<T> all) {
        var held = List.copyOf(all);
        return held::stream;
    }

    /// All of them, held at once.
    default List<T> toList() {
        return stream().toList();
    }

    @Override
    default Iterator<T> iterator() {
        return stream().iterator();
    }
}
