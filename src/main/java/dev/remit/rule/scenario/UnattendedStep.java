package dev.remit.rule.scenario;

import dev.remit.analysis.Facts;
import dev.remit.model.PlanStep;
import dev.remit.model.Scenario;
import dev.remit.model.Severity;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.Rule;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.ArrayList;
import java.util.List;

/// SCN-003: nobody sees a step of a plan through, or nobody knows when. For information, and not once it was done.
public final class UnattendedStep implements Rule {
    private static final Metadata METADATA = Metadata.of("SCN-003", "Step without owner or dates", Severity.INFO)
            .when("A step of a plan that is not done has no owner, no first day or no last day.")
            .why("What nobody sees through, or what has no day, is not done.")
            .remedy("Name the team that sees the step through, its first day and its last.")
            .sources("APP")
            .reports(
                    """
                    "teams": [{ "id": "shop", "name": "Shop" }],
                    "scenarios": [{ "id": "next", "name": "Next year", "steps": [
                      { "id": "s1", "title": "Pilot" },
                      { "id": "s2", "title": "Roll-out", "ownerTeamId": "shop", "startDate": "2026-09-01" }] }]
                    """,
                    "Step Pilot of Next year lacks an owner, a first day and a last day.",
                    "Step Roll-out of Next year lacks a last day.")
            .accepts("""
                "teams": [{ "id": "shop", "name": "Shop" }],
                "scenarios": [{ "id": "next", "name": "Next year", "steps": [
                  { "id": "s1", "title": "Pilot", "doneOn": "2026-05-01" },
                  { "id": "s2", "title": "Roll-out", "ownerTeamId": "shop", "startDate": "2026-09-01",
                    "endDate": "2026-10-01" }] }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Facts facts, Report report) {
        for (Scenario scenario : facts.document().scenarios()) {
            for (PlanStep step : scenario.steps()) check(step, scenario, report);
        }
    }

    private void check(PlanStep step, Scenario scenario, Report report) {
        var missing = missing(step);
        if (missing.isEmpty() || step.doneOn().isPresent()) return;
        var message = Text.of("{0} lacks {1}.", ChangeRule.step(step, scenario), Words.list(missing));
        report.add(finding(message, scenario)
                .keyed(step.id().text())
                .next(Text.of("Say who takes the step, and when."), scenario));
    }

    private static List<Text> missing(PlanStep step) {
        var missing = new ArrayList<Text>(3);
        if (step.ownerTeamId().isEmpty()) missing.add(Text.of("an owner"));
        if (step.startDate().isEmpty()) missing.add(Text.of("a first day"));
        if (step.endDate().isEmpty()) missing.add(Text.of("a last day"));
        return missing;
    }
}
