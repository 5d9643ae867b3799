package dev.remit.editor;

import dev.remit.draw.Figure;
import dev.remit.draw.Grouping;
import dev.remit.shape.Id;
import java.util.Set;

/// What does not move, because somebody locked it in its place: elements, notes and frames.
public record Locks(Set<Id> ids) {
    public static Locks of(State state) {
        return new Locks(state.picture().fixed().locked());
    }

    /// A grouping stays with any of its teams that stays.
    public boolean hold(Figure figure) {
        return hold(figure.id())
                || (figure instanceof Grouping grouping
                        && grouping.teams().stream().anyMatch(this::hold));
    }

    public boolean hold(Id id) {
        return ids.contains(id);
    }
}
