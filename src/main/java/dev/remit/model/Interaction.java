package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Ref;
import dev.remit.shape.Values;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// A declared relation between two teams (Team Topologies).
///
/// Of X-as-a-Service A provides and B consumes; of facilitating A helps B; collaboration has no direction.
@About("A declared relation between two teams (Team Topologies).")
public record Interaction(
        @About("Names the interaction for good.") Id id,

        @About(value = "The team that provides or helps.", label = "Team A")
        Ref<Team> teamAId,

        @About(value = "The team that consumes or is helped.", label = "Team B")
        Ref<Team> teamBId,

        @About(value = "How they work together.", required = true)
        Optional<InteractionMode> mode,

        @About(value = "What it is for.", prose = true) Optional<String> purpose,
        @About("The first day.") Optional<LocalDate> startDate,
        @About("The day it is expected to end.") Optional<LocalDate> endDate,

        @About(value = "Whether it happens now.", otherwise = "ACTIVE")
        InteractionState state,

        @About(value = "The services it is about.", label = "Services")
        Set<Ref<Service>> serviceIds,

        Kept kept)
        implements Element {
    static Interaction of(Values v) {
        return new Interaction(
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }

    public boolean isActive() {
        return state == InteractionState.ACTIVE;
    }

    public boolean is(InteractionMode what) {
        return mode.equals(Optional.of(what));
    }

    public boolean joins(Ref<Team> one, Ref<Team> other) {
        return (teamAId.equals(one) && teamBId.equals(other)) || (teamAId.equals(other) && teamBId.equals(one));
    }

    public Ref<Interaction> ref() {
        return new Ref<>(id);
    }

    /// The team at the other end.
    public Ref<Team> other(Ref<Team> one) {
        return teamAId.equals(one) ? teamBId : teamAId;
    }
}
