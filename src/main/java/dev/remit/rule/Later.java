package dev.remit.rule;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/// A list of one thing that is made when it is first asked for, and then stays the same one. It is known to be there
/// without being made: of tens of thousands of findings people open few.
final class Later<T> extends AbstractList<T> {
    private final Supplier<T> work;
    private List<T> made = List.of();

    Later(Supplier<T> work) {
        this.work = work;
    }

    /// One thread at a time, as a repair is told from others by being the same object.
    @Override
    public synchronized T get(int index) {
        Objects.checkIndex(index, 1);
        if (made.isEmpty()) made = List.of(work.get());
        return made.getFirst();
    }

    @Override
    public int size() {
        return 1;
    }
}
