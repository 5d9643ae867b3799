package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Ref;
import dev.remit.shape.Values;
import java.time.LocalDate;
import java.util.Optional;

/// A team's stake in a service.
@About("A team's stake in a service.")
public record Ownership(
        @About("The team.") Ref<Team> teamId,

        @About(value = "Whether it answers for the service or contributes.", required = true)
        Optional<OwnershipRole> role,

        @About("The first day.") Optional<LocalDate> since,
        @About("The day it is over.") Optional<LocalDate> until,
        @About(value = "Why this team.", prose = true) Optional<String> reason,
        Kept kept) {
    static Ownership of(Values v) {
        return new Ownership(v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }

    public boolean isAccountableOn(LocalDate day) {
        return role.equals(Optional.of(OwnershipRole.ACCOUNTABLE))
                && Period.of(since, until).contains(day);
    }
}
