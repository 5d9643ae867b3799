package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Ref;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A time-bound agreement between an SRE team and a building team about services.
@About("A time-bound agreement between an SRE team and a building team about services.")
public record Engagement(
        @About("Names the engagement for good.") Id id,
        @About(value = "The SRE team.", label = "SRE team") Optional<Ref<Team>> sreTeamId,
        @About("The building team.") Optional<Ref<Team>> buildingTeamId,

        @About(value = "The services it is about.", label = "Services")
        Set<Ref<Service>> serviceIds,

        @About(value = "How much the SRE team carries.", required = true)
        Optional<EngagementLevel> level,

        @About(value = "What it is for.", prose = true) Optional<String> purpose,
        @About("The first day.") Optional<LocalDate> startDate,
        @About("The day it ends.") Optional<LocalDate> endDate,
        @About("The day to look at it again.") Optional<LocalDate> reviewDate,

        @About(value = "Hours the SRE team gives.", label = "SRE hours per week", unit = Unit.HOURS)
        Optional<BigDecimal> sreHoursPerWeek,

        @About("What happens when the error budget is spent.")
        Optional<Ref<ErrorBudgetPolicy>> errorBudgetPolicyId,

        @About(value = "Its production readiness reviews.", key = "date")
        List<Review> reviews,

        @About("When the pager goes back; absent while no terms are agreed.")
        Optional<HandBack> handBack,

        @About(value = "Share of operational work the building team keeps.", unit = Unit.SHARE, otherwise = "0.05")
        BigDecimal developerOpsShare,

        @About(value = "Where it stands.", otherwise = "ACTIVE")
        EngagementState state,

        Kept kept)
        implements Element {
    static Engagement of(Values v) {
        return new Engagement(
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(),
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }

    public Ref<Engagement> ref() {
        return new Ref<>(id);
    }

    public boolean isInForce() {
        return state == EngagementState.ACTIVE || state == EngagementState.HANDBACK_NOTICE;
    }

    public boolean hasPassedReview() {
        return reviews.stream().anyMatch(Review::isPassed);
    }
}
