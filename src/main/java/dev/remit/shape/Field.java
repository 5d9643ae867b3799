package dev.remit.shape;

import java.util.function.Function;

/// One attribute: what it is called, what it may hold, and how to get it from its record.
///
/// @param name as it stands in the file
/// @param label as people read it
/// @param help one sentence
/// @param since the first schema version that has it
public record Field<T, V>(String name, String label, String help, String since, Kind<V> kind, Function<T, V> of) {
    Raw raw(T row) {
        return kind.raw(of.apply(row));
    }

    /// Whether the row holds what an unwritten attribute means.
    boolean isAbsent(T row) {
        return kind.absent().filter(of.apply(row)::equals).isPresent();
    }

    public boolean isRequired() {
        return kind.absent().isEmpty();
    }
}
