package dev.remit.format.order;

import dev.remit.analysis.Today;
import dev.remit.edit.PlanWalk;
import dev.remit.format.order.PlanPoint.Followed;
import dev.remit.model.Document;
import dev.remit.model.PlanStep;
import dev.remit.text.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// An organisation as it is looked at: as it is or after a plan, on a day.
///
/// @param today the day given, else the one the plan is to be true, else the document's
/// @param plan empty for the organisation as it is
public record Looking(Document document, LocalDate today, Optional<Followed> plan) {
    /// Refused where there is no such plan or step.
    public static Outcome<Looking> at(
            Document document, Optional<PlanPoint> point, Optional<LocalDate> given, Clock clock) {
        return point.map(named -> named.in(document).map(plan -> after(plan, document, given, clock)))
                .orElseGet(
                        () -> Outcome.done(new Looking(document, Today.of(document, given, clock), Optional.empty())));
    }

    private static Looking after(Followed plan, Document document, Optional<LocalDate> given, Clock clock) {
        LocalDate today = Today.of(document, given.or(plan.scenario()::effectiveDate), clock);
        var after = PlanWalk.after(document, plan.scenario(), plan.last().map(PlanStep::id), today);
        return new Looking(after, today, Optional.of(plan));
    }
}
