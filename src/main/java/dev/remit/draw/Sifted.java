package dev.remit.draw;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Predicate;

/// Those of a list that are wanted, looked for when one of them is asked for: 30,000 dependencies are not made before
/// somebody sees them.
final class Sifted<T> extends AbstractList<T> {
    private final Late<List<T>> wanted;

    Sifted(List<T> all, Predicate<T> isWanted) {
        wanted = new Late<>(() -> all.stream().filter(isWanted).toList());
    }

    @Override
    public T get(int index) {
        return wanted.get().get(index);
    }

    @Override
    public int size() {
        return wanted.get().size();
    }
}
