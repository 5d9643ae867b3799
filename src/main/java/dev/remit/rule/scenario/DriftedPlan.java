package dev.remit.rule.scenario;

import dev.remit.analysis.Facts;
import dev.remit.edit.PlanWalk.Met;
import dev.remit.edit.Plans;
import dev.remit.model.Scenario;
import dev.remit.model.Severity;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.shape.Raw;
import dev.remit.shape.Ref;
import dev.remit.text.Text;

/// SCN-001: a change of a plan expects what is no longer there.
public final class DriftedPlan implements ChangeRule {
    private static final Metadata METADATA = Metadata.of(
                    "SCN-001", "The plan and the organisation have drifted apart", Severity.WARNING)
            .when("With the steps before it taken and those that are done left out, a planned change finds "
                    + "another value than the one it starts from, or its element or attribute is gone, or what "
                    + "it adds is there already and differs.")
            .why("A plan made for an organisation that has changed since may undo what others did meanwhile.")
            .remedy("Look at what stands there now, and change the plan or drop the change.")
            .sources("APP")
            .reports(
                    """
                    "services": [{ "id": "cart", "name": "Cart", "tier": 2 }],
                    "scenarios": [{ "id": "next", "name": "Next year", "steps": [{ "id": "s1", "title": "Pilot",
                      "changes": [
                        { "elementId": "cart", "kind": "SET", "path": "tier", "from": 3, "to": 1 },
                        { "elementId": "gone", "kind": "SET", "path": "tier", "from": 3, "to": 1 }] }] }]
                    """,
                    "Step Pilot of Next year expects tier of Cart to be 3, and it is 2. Change the plan or drop the"
                            + " change.",
                    "Step Pilot of Next year changes tier of gone, which cannot be changed. Change the plan or drop the"
                            + " change.")
            .accepts("""
                "services": [{ "id": "cart", "name": "Cart", "tier": 2 }],
                "scenarios": [{ "id": "next", "name": "Next year", "steps": [
                  { "id": "s1", "title": "Pilot", "changes": [
                    { "elementId": "cart", "kind": "SET", "path": "tier", "from": 2, "to": 3 }] },
                  { "id": "s2", "title": "Roll-out", "changes": [
                    { "elementId": "cart", "kind": "SET", "path": "tier", "from": 3, "to": 1 }] }] }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Met met, Scenario scenario, String key, Facts facts, Report report) {
        switch (met.fate()) {
            case TAKES_EFFECT, CHANGES_NOTHING -> {}
            case LOST -> report.add(dropping(lost(met, scenario, facts), met, scenario, key));
            case DRIFTED ->
                report.add(expecting(dropping(drifted(met, scenario, facts), met, scenario, key), met, scenario));
        }
    }

    private static Text lost(Met met, Scenario scenario, Facts facts) {
        return Text.of(
                "{0} changes {1}, which cannot be changed. Change the plan or drop the change.",
                ChangeRule.step(met.step(), scenario), ChangeRule.subject(met.change(), facts.document()));
    }

    private static Text drifted(Met met, Scenario scenario, Facts facts) {
        Text step = ChangeRule.step(met.step(), scenario);
        String subject = ChangeRule.subject(met.change(), facts.document());
        return met.change().path().isPresent()
                ? Text.of(
                        "{0} expects {1} to be {2}, and it is {3}. Change the plan or drop the change.",
                        step, subject, words(met.change().from()), words(met.now()))
                : Text.of("{0} adds {1}, which is there already. Change the plan or drop the change.", step, subject);
    }

    private Finding dropping(Text message, Met met, Scenario scenario, String key) {
        return finding(message, scenario)
                .keyed(key)
                .repair(
                        Text.of("Drop this change from the plan"),
                        Plans.drop(new Ref<>(scenario.id()), met.step().id(), met.change()))
                .next(Text.of("Look at the plan {0} again.", scenario.name()), scenario);
    }

    private static Finding expecting(Finding finding, Met met, Scenario scenario) {
        return met.change().path().isEmpty()
                ? finding
                : finding.repair(
                        Text.of("Let the plan start from what stands there now"),
                        Plans.expect(new Ref<>(scenario.id()), met.step().id(), met.change(), met.now()));
    }

    private static String words(Raw value) {
        return switch (value) {
            case Raw.Text text -> "'" + text.text() + "'";
            case Raw.Num number -> number.written();
            case Raw.Flag flag -> String.valueOf(flag.on());
            case Raw.Items items ->
                Text.of("a list of {0}", items.items().size()).toString();
            case Raw.Fields fields -> Text.of("an entry").toString();
            case Raw.Nothing nothing -> Text.of("nothing").toString();
        };
    }
}
