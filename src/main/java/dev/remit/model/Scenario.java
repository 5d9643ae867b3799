package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A plan on top of the organisation as it is: ordered steps of changes.
@About("A plan on top of the organisation as it is: ordered steps of changes.")
public record Scenario(
        @About("Names the scenario for good.") Id id,
        @About("What the plan is called.") String name,
        @About("Whether it is meant to happen.") Optional<ScenarioKind> kind,
        @About("The day it is to be true.") Optional<LocalDate> effectiveDate,

        @About(value = "Its steps in order.", key = "id", ordered = true)
        List<PlanStep> steps,

        Kept kept)
        implements Element {
    static Scenario of(Values v) {
        return new Scenario(v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
