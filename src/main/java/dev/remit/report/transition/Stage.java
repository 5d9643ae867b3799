package dev.remit.report.transition;

import dev.remit.edit.PlanWalk;
import dev.remit.edit.compare.Comparison;
import dev.remit.edit.compare.Difference;
import dev.remit.model.Document;
import dev.remit.model.PlanStep;
import dev.remit.model.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One step of a plan, with the organisation before and after it.
record Stage(PlanStep step, Document before, Document after) {
    /// Those of the steps that are not done yet, in their order.
    static List<Stage> of(Document asIs, Scenario scenario, List<PlanStep> steps, LocalDate day) {
        var stages = new ArrayList<Stage>();
        var before = asIs;
        for (PlanStep step : steps) {
            var after = PlanWalk.after(asIs, scenario, Optional.of(step.id()), day);
            if (step.doneOn().isEmpty()) stages.add(new Stage(step, before, after));
            before = after;
        }
        return List.copyOf(stages);
    }

    String title() {
        return step.title().orElseGet(() -> step.id().text());
    }

    Comparison comparison() {
        return Comparison.of(before, after);
    }

    /// All that it makes different in the organisation: that a step is done stands in the plan and is left out.
    List<Difference> differences() {
        return comparison().differences().stream()
                .filter(this::isInOrganisation)
                .toList();
    }

    private boolean isInOrganisation(Difference difference) {
        return difference
                .where()
                .element()
                .filter(id -> before.scenarios().find(id).isEmpty())
                .isPresent();
    }
}
