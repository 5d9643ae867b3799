package dev.remit.rule;

import dev.remit.model.Letters;
import dev.remit.raci.Matrix;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/// What follows from the letters of a matrix alone, found out once for services whose roles sit alike, as a large
/// organisation has thousands of them and few kinds.
public final class ByLetters<T> {
    private final Function<List<List<Letters>>, T> finding;
    private final IdentityHashMap<List<List<Letters>>, T> known = new IdentityHashMap<>();

    /// @param finding given the letters of all rows by column
    public ByLetters(Function<List<List<Letters>>, T> finding) {
        this.finding = finding;
    }

    public T of(Matrix matrix) {
        return known.computeIfAbsent(matrix.letters(), finding);
    }
}
