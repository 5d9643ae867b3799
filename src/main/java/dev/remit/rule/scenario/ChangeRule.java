package dev.remit.rule.scenario;

import dev.remit.analysis.Facts;
import dev.remit.edit.PlanWalk;
import dev.remit.edit.PlanWalk.Met;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.PlanStep;
import dev.remit.model.PlannedChange;
import dev.remit.model.Scenario;
import dev.remit.rule.Report;
import dev.remit.rule.Rule;
import dev.remit.text.Text;
import java.util.HashMap;

/// A rule that looks at one planned change at a time, and at what it would meet.
interface ChangeRule extends Rule {
    /// Puts what it finds about one change into the report.
    ///
    /// @param key tells the change from the others of its plan
    void check(Met met, Scenario scenario, String key, Facts facts, Report report);

    @Override
    default void check(Facts facts, Report report) {
        for (Scenario scenario : facts.document().scenarios()) {
            var seen = new HashMap<String, Integer>();
            for (Met met : PlanWalk.of(facts.document(), scenario)) {
                String key = key(met);
                int again = seen.merge(key, 1, Integer::sum);
                check(met, scenario, again == 1 ? key : key + "#" + again, facts, report);
            }
        }
    }

    /// "Step Pilot of Next year"
    static Text step(PlanStep step, Scenario scenario) {
        return Text.of("Step {0} of {1}", step.title().orElse(step.id().text()), scenario.name());
    }

    /// "Cart", or "dependsOn/ledger of Cart": what the change is about.
    static String subject(PlannedChange change, Document document) {
        String element = document.find(change.elementId())
                .map(Element::title)
                .orElse(change.elementId().text());
        return change.path().map(path -> path + " of " + element).orElse(element);
    }

    private static String key(Met met) {
        var change = met.change();
        return met.step().id() + "/" + change.elementId()
                + change.path().map(path -> "/" + path).orElse("");
    }
}
