package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Ref;
import dev.remit.shape.Values;
import java.time.LocalDate;
import java.util.Optional;

/// Who runs a service in production, and since when.
@About("Who runs a service in production, and since when.")
public record Operating(
        @About("The operating model; absent while nobody decided.")
        Optional<OperatingModel> model,

        @About("The first day.") Optional<LocalDate> since,
        @About("The day to look at it again.") Optional<LocalDate> reviewOn,
        @About(value = "Why this model.", prose = true) Optional<String> rationale,
        @About("The team that is paged first.") Optional<Ref<Team>> firstLineTeamId,
        @About("The team that is paged next.") Optional<Ref<Team>> secondLineTeamId,

        @About(value = "Why no rotation covers the service.", prose = true)
        Optional<String> noRotationReason,

        Kept kept) {
    static Operating of(Values v) {
        return new Operating(v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
