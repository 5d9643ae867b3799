package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Ref;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.util.Optional;
import java.util.Set;

/// What a team regularly learns from production.
@About("What a team regularly learns from production.")
public record FeedbackLoop(
        @About("Names the feedback loop for good.") Id id,

        @About(value = "The service it is about.", label = "From service")
        Ref<Service> fromServiceId,

        @About(value = "The team that learns.", label = "To team")
        Ref<Team> toTeamId,

        @About("What it hears.") Set<FeedbackKind> kinds,

        @About(value = "Days between two looks.", unit = Unit.DAYS)
        Optional<Integer> cadenceDays,

        @About("SRE and building team look together.") Optional<Boolean> jointReview,
        Kept kept)
        implements Element {
    static FeedbackLoop of(Values v) {
        return new FeedbackLoop(v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
