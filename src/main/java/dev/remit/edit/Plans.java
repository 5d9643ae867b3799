package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.PlanStep;
import dev.remit.model.PlannedChange;
import dev.remit.model.Scenario;
import dev.remit.shape.Id;
import dev.remit.shape.Raw;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// Plans on top of the organisation as it is, and their steps.
public final class Plans {
    private static final Shape<Scenario> SCENARIO = Shape.of(Scenario.class);
    private static final Shape<PlanStep> STEP = Shape.of(PlanStep.class);

    private Plans() {}

    /// The step no longer waits for the other.
    public static Edit independent(Ref<Scenario> scenario, Id step, Id other) {
        return onStep(scenario, step, it -> STEP.with(it, "dependsOn", without(it.dependsOn(), other)));
    }

    /// The step no longer makes this change.
    public static Edit drop(Ref<Scenario> scenario, Id step, PlannedChange change) {
        return onStep(
                scenario,
                step,
                it -> STEP.with(
                        it,
                        "changes",
                        it.changes().stream()
                                .filter(each -> !each.equals(change))
                                .toList()));
    }

    /// The step starts from what stands there now.
    public static Edit expect(Ref<Scenario> scenario, Id step, PlannedChange change, Raw now) {
        var shape = Shape.of(PlannedChange.class);
        return onStep(
                scenario,
                step,
                it -> STEP.with(
                        it,
                        "changes",
                        it.changes().stream()
                                .map(each -> each.equals(change) ? shape.with(each, "from", now) : each)
                                .toList()));
    }

    /// These steps were done on that day, unless they were before.
    static Edit done(Ref<Scenario> scenario, List<PlanStep> steps, LocalDate day) {
        Edit all = document -> document;
        for (PlanStep step : steps) {
            if (step.doneOn().isEmpty())
                all = all.then(onStep(scenario, step.id(), it -> STEP.with(it, "doneOn", Optional.of(day))));
        }
        return all;
    }

    private static Edit onStep(Ref<Scenario> scenario, Id step, UnaryOperator<PlanStep> change) {
        return Elements.change(
                Document::scenarios,
                scenario,
                it -> SCENARIO.with(
                        it,
                        "steps",
                        it.steps().stream()
                                .map(each -> each.id().equals(step) ? change.apply(each) : each)
                                .toList()));
    }

    private static Set<Id> without(Set<Id> all, Id one) {
        var rest = new TreeSet<>(all);
        rest.remove(one);
        return Collections.unmodifiableSet(rest);
    }
}
