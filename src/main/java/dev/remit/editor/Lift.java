package dev.remit.editor;

import dev.remit.draw.geometry.Point;
import dev.remit.shape.Id;
import java.util.Set;

/// Figures a hand holds above the plane, moved by so much: they are painted apart, so that nothing else is painted
/// again while they move.
///
/// @param ids figures with all that stands in them
public record Lift(Set<Id> ids, Point by, Kind kind) {
    public Lift {
        ids = Set.copyOf(ids);
    }

    /// Whether the figures have left the plane.
    public enum Kind {
        TAKEN,
        /// They stay, and the hand holds others like them.
        COPIED
    }

    public Lift(Set<Id> ids, Point by) {
        this(ids, by, Kind.TAKEN);
    }

    public Lift copied() {
        return new Lift(ids, by, Kind.COPIED);
    }
}
