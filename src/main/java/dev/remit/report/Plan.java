package dev.remit.report;

import dev.remit.analysis.Facts;
import dev.remit.model.PlanStep;
import dev.remit.model.Scenario;
import dev.remit.rule.Findings;
import java.util.Optional;

/// The plan after which an organisation is looked at, and what it is compared with.
///
/// @param last the step up to which it is followed; to its end where there is none
/// @param before the organisation as it is
/// @param found what was found in it
public record Plan(Scenario scenario, Optional<PlanStep> last, Facts before, Findings found) {
    /// As people call it: its name, and the step where it is not followed to its end.
    public String name() {
        return last.map(step ->
                        scenario.name() + ", " + step.title().orElse(step.id().text()))
                .orElse(scenario.name());
    }
}
