package dev.remit.rule.scenario;

import dev.remit.analysis.Facts;
import dev.remit.edit.Plans;
import dev.remit.model.PlanStep;
import dev.remit.model.Scenario;
import dev.remit.model.Severity;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.Rule;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;

/// SCN-002: a step of a plan waits for one that comes later, or that there is not.
public final class MisorderedStep implements Rule {
    private static final Metadata METADATA = Metadata.of(
                    "SCN-002", "Step depends on a later or missing step", Severity.ERROR)
            .when("A step of a plan depends on a step that does not come before it in the plan, or that "
                    + "does not exist.")
            .why("A step that waits for a later one can never be taken, and with it all that waits for it.")
            .remedy("Move the step behind the one it waits for, or let it wait no longer.")
            .sources("APP")
            .reports(
                    """
                    "scenarios": [{ "id": "next", "name": "Next year", "steps": [
                      { "id": "s1", "title": "Pilot", "dependsOn": ["s2", "s9"] },
                      { "id": "s2", "title": "Roll-out" }] }]
                    """,
                    "Step Pilot of Next year depends on Roll-out, which comes later. Move it, or remove the dependency.",
                    "Step Pilot of Next year depends on 's9', which does not exist. Remove the dependency.")
            .accepts("""
                "scenarios": [{ "id": "next", "name": "Next year", "steps": [
                  { "id": "s1", "title": "Pilot" }, { "id": "s2", "title": "Roll-out", "dependsOn": ["s1"] }] }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Facts facts, Report report) {
        for (Scenario scenario : facts.document().scenarios()) check(scenario, report);
    }

    private void check(Scenario scenario, Report report) {
        var steps = new HashMap<Id, PlanStep>();
        scenario.steps().forEach(step -> steps.put(step.id(), step));
        var before = new HashSet<Id>();
        for (PlanStep step : scenario.steps()) {
            for (Id needed : step.dependsOn()) {
                if (!before.contains(needed))
                    report.add(finding(scenario, step, needed, Optional.ofNullable(steps.get(needed))));
            }
            before.add(step.id());
        }
    }

    private Finding finding(Scenario scenario, PlanStep step, Id needed, Optional<PlanStep> later) {
        Text words = ChangeRule.step(step, scenario);
        var message = later.map(other -> Text.of(
                        "{0} depends on {1}, which comes later. Move it, or remove the dependency.",
                        words, other.title().orElse(needed.text())))
                .orElseGet(() ->
                        Text.of("{0} depends on '{1}', which does not exist. Remove the dependency.", words, needed));
        return finding(message, scenario)
                .keyed(step.id() + "/" + needed)
                .repair(
                        Text.of("Let the step wait for it no longer"),
                        Plans.independent(new Ref<>(scenario.id()), step.id(), needed))
                .next(Text.of("Put the steps of {0} in order.", scenario.name()), scenario);
    }
}
