package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Ref;
import dev.remit.shape.Values;
import java.time.LocalDate;
import java.util.Optional;

/// A letter set by hand for a service or a domain.
@About("A letter set by hand for a service or a domain.")
public record RaciOverride(
        @About("Names the override for good.") Id id,
        @About("The service it is for.") Optional<Ref<Service>> serviceId,
        @About("The domain it is for.") Optional<Ref<Domain>> domainId,
        @About(value = "The activity.", label = "Activity") String activityCode,
        @About("The role.") String role,

        @About(value = "The letters, empty for none.", required = true)
        Optional<Letters> value,

        @About(value = "The letters help those who do it: an R that a RASCI shows as S.", otherwise = "false")
        boolean supports,

        @About("The letters the role would have had without it on the day it was set.")
        Optional<Letters> derived,

        @About(value = "Why it differs.", prose = true) Optional<String> reason,
        @About("Who set it.") Optional<String> author,
        @About("When it was set.") Optional<LocalDate> date,
        Kept kept)
        implements Element {
    static RaciOverride of(Values v) {
        return new RaciOverride(
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(),
                v.next(), v.next());
    }
}
