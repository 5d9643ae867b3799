package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Ref;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A member of a team, by name or alias. No more personal data than this is stored.
@About("A member of a team, by name or alias. No more personal data than this is stored.")
public record Person(
        @About("Names the person for good.") Id id,
        @About("The name or an alias.") Optional<String> name,
        @About("The team the person belongs to.") Optional<Ref<Team>> teamId,

        @About(value = "Share of a full-time week.", label = "FTE", unit = Unit.FTE)
        Optional<BigDecimal> fte,

        @About("The site the person works at.") Optional<String> siteName,
        @About("What the person can do.") Set<Skill> skills,

        @About(value = "The services the person knows.", key = "serviceId")
        List<Knowledge> knows,

        Kept kept)
        implements Element {
    static Person of(Values v) {
        return new Person(v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
