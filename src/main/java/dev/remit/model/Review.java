package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A production readiness review (SRE book, chapter 32).
@About("A production readiness review (SRE book, chapter 32).")
public record Review(
        @About("The day of the review.") LocalDate date,
        @About(value = "How it ended.", required = true) Optional<ReviewOutcome> outcome,

        @About(value = "What is left to do.", ordered = true)
        List<OpenAction> openActions,

        @About("What it looked at.") Set<ReviewAspect> aspects,
        Kept kept) {
    static Review of(Values v) {
        return new Review(v.next(), v.next(), v.next(), v.next(), v.next());
    }

    public boolean isPassed() {
        return outcome.filter(o -> o == ReviewOutcome.PASSED || o == ReviewOutcome.PASSED_WITH_ACTIONS)
                .isPresent();
    }
}
