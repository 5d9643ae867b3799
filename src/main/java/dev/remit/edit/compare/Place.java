package dev.remit.edit.compare;

import dev.remit.shape.Raw;
import dev.remit.shape.Shape;
import java.util.Set;

/// Tells things that merely stand elsewhere by their coordinates.
final class Place {
    private static final Set<String> COORDINATES = Set.of("x", "y");

    private Place() {}

    /// Whether a thing with coordinates stands elsewhere and is the same otherwise.
    static boolean isMoved(Shape<?> shape, Raw from, Raw to) {
        return from instanceof Raw.Fields one
                && to instanceof Raw.Fields other
                && COORDINATES.stream().allMatch(name -> shape.find(name).isPresent())
                && COORDINATES.stream().anyMatch(name -> !one.get(name).equals(other.get(name)))
                && shape.fields().stream()
                        .map(field -> field.name())
                        .filter(name -> !COORDINATES.contains(name))
                        .allMatch(name -> one.get(name).equals(other.get(name)));
    }
}
