package dev.remit.draw;

import dev.remit.shape.Id;
import java.util.Map;
import java.util.Optional;

/// The colours of a lens by the id of a team or service; without any, colours tell the type of teams.
///
/// @param own what is said of each element itself
/// @param sums what is said of teams whose services cannot be seen: that of all of them together
public record Tints(Map<Id, Tint> own, Map<Id, Tint> sums) {
    public static final Tints NONE = new Tints(Map.of(), Map.of());

    public Tints {
        own = Map.copyOf(own);
        sums = Map.copyOf(sums);
    }

    public boolean isEmpty() {
        return own.isEmpty() && sums.isEmpty();
    }

    public Optional<Tint> of(Id id) {
        return Optional.ofNullable(own.get(id));
    }

    /// What is said of a team, with its services where they are not drawn.
    public Optional<Tint> of(TeamBox team, Detail detail) {
        boolean isClosed = detail == Detail.BOXES || team.collapsed();
        return of(team.id()).or(() -> isClosed ? Optional.ofNullable(sums.get(team.id())) : Optional.empty());
    }
}
