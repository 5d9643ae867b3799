package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Ref;
import dev.remit.shape.Values;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// A law, standard or contract that asks for something.
@About("A law, standard or contract that asks for something.")
public record Obligation(
        @About("Names the obligation for good.") Id id,
        @About("What it is called, such as PCI DSS.") String name,

        @About(value = "The services it covers.", label = "Services")
        Set<Ref<Service>> serviceIds,

        @About("The team that answers for it.") Optional<Ref<Team>> accountableTeamId,
        @About("The day to look at it again.") Optional<LocalDate> reviewOn,
        Kept kept)
        implements Element {
    static Obligation of(Values v) {
        return new Obligation(v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
