package dev.remit.editor;

import dev.remit.draw.geometry.Point;
import dev.remit.shape.Id;
import java.util.Set;

/// Figures a hand has taken from the plane and holds above it, moved by so much: they are painted apart, so that
/// nothing else is painted again while they move.
///
/// @param ids figures with all that stands in them
public record Lift(Set<Id> ids, Point by) {
    public Lift {
        ids = Set.copyOf(ids);
    }
}
