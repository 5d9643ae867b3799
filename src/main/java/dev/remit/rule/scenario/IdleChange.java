package dev.remit.rule.scenario;

import dev.remit.analysis.Facts;
import dev.remit.edit.PlanWalk.Fate;
import dev.remit.edit.PlanWalk.Met;
import dev.remit.edit.Plans;
import dev.remit.model.Scenario;
import dev.remit.model.Severity;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.shape.Ref;
import dev.remit.text.Text;

/// SCN-004: a change of a plan leaves everything as it is. For information.
public final class IdleChange implements ChangeRule {
    private static final Metadata METADATA = Metadata.of("SCN-004", "Planned change has no effect", Severity.INFO)
            .when("With the steps before it taken and those that are done left out, a planned change sets "
                    + "what stands there already, removes what is gone, or adds what is there just so.")
            .why("A step that changes nothing looks like progress, and hides that somebody has done its work already.")
            .remedy("Drop the change, or mark the step as done.")
            .sources("APP")
            .reports(
                    """
                    "services": [{ "id": "cart", "name": "Cart", "tier": 1 }],
                    "scenarios": [{ "id": "next", "name": "Next year", "steps": [{ "id": "s1", "title": "Pilot",
                      "changes": [
                        { "elementId": "cart", "kind": "SET", "path": "tier", "from": 3, "to": 1 },
                        { "elementId": "gone", "kind": "REMOVE" }] }] }]
                    """,
                    "Step Pilot of Next year changes tier of Cart, but that has no effect: it is so already. Drop the"
                            + " change.",
                    "Step Pilot of Next year changes gone, but that has no effect: it is so already. Drop the change.")
            .accepts("""
                "services": [{ "id": "cart", "name": "Cart", "tier": 2 }, { "id": "list", "name": "List" }],
                "scenarios": [{ "id": "next", "name": "Next year", "steps": [{ "id": "s1", "title": "Pilot",
                  "changes": [
                    { "elementId": "cart", "kind": "SET", "path": "tier", "from": 2, "to": 1 },
                    { "elementId": "list", "kind": "REMOVE" }] }] }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Met met, Scenario scenario, String key, Facts facts, Report report) {
        if (met.fate() != Fate.CHANGES_NOTHING) return;
        var message = Text.of(
                "{0} changes {1}, but that has no effect: it is so already. Drop the change.",
                ChangeRule.step(met.step(), scenario), ChangeRule.subject(met.change(), facts.document()));
        report.add(finding(message, scenario)
                .keyed(key)
                .repair(
                        Text.of("Drop this change from the plan"),
                        Plans.drop(new Ref<>(scenario.id()), met.step().id(), met.change())));
    }
}
