package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Ref;
import dev.remit.shape.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One step of a plan, done as a whole.
@About("One step of a plan, done as a whole.")
public record PlanStep(
        @About("Names the step inside its scenario.") Id id,
        @About("What the step does.") Optional<String> title,
        @About("The team that sees it through.") Optional<Ref<Team>> ownerTeamId,
        @About("The first day.") Optional<LocalDate> startDate,
        @About("The last day.") Optional<LocalDate> endDate,
        @About("The steps that come before it.") Set<Id> dependsOn,
        @About(value = "What could go wrong.", prose = true) Optional<String> risk,
        @About("The day it was done.") Optional<LocalDate> doneOn,
        @About(value = "What it changes.", ordered = true) List<PlannedChange> changes,
        Kept kept) {
    static PlanStep of(Values v) {
        return new PlanStep(
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
