package dev.remit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What a task that may be refused gives back: a value with warnings, or the problems that stopped it.
public sealed interface Outcome<T> {
    /// It worked. The problems are warnings only.
    record Done<T>(T value, List<Problem> problems) implements Outcome<T> {
        public Done {
            problems = List.copyOf(problems);
        }
    }

    /// It was refused and nothing was done.
    record Refused<T>(List<Problem> problems) implements Outcome<T> {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value, List.of());
    }

    static <T> Outcome<T> refused(Problem problem) {
        return new Refused<>(List.of(problem));
    }

    List<Problem> problems();

    /// The value, or a [Complaint] with all problems where there is none: for those who cannot go on without it.
    default T orComplain() {
        return switch (this) {
            case Done<T> done -> done.value();
            case Refused<T> refused -> throw new Complaint(refused.problems());
        };
    }

    /// The same with the value turned into another.
    default <U> Outcome<U> map(Function<T, U> change) {
        return then(value -> done(change.apply(value)));
    }

    /// The next task, given this one's value; warnings add up.
    default <U> Outcome<U> then(Function<T, Outcome<U>> next) {
        return switch (this) {
            case Refused<T> refused -> new Refused<>(refused.problems());
            case Done<T> done -> next.apply(done.value()).after(done.problems());
        };
    }

    /// The same with its problems said to be of this file.
    default Outcome<T> in(String file) {
        var there = problems().stream().map(problem -> problem.in(file)).toList();
        return switch (this) {
            case Done<T> done -> new Done<>(done.value(), there);
            case Refused<T> refused -> new Refused<>(there);
        };
    }

    private Outcome<T> after(List<Problem> earlier) {
        if (earlier.isEmpty()) return this;
        var all = new ArrayList<>(earlier);
        all.addAll(problems());
        return switch (this) {
            case Done<T> done -> new Done<>(done.value(), all);
            case Refused<T> refused -> new Refused<>(all);
        };
    }
}
