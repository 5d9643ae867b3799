package dev.remit.report.transition;

import dev.remit.analysis.Facts;
import dev.remit.model.PlanStep;
import dev.remit.model.Scenario;
import dev.remit.report.Plan;
import dev.remit.rule.Finding;
import dev.remit.rule.Findings;
import dev.remit.rule.Rules;
import java.util.HashSet;
import java.util.List;

/// The organisation without and with a plan, on the day the plan is to be true, so that nothing but the plan tells
/// them apart; and the steps between.
///
/// @param steps those that are looked at, done ones too
/// @param stages of the steps that are not done
record Transition(
        Scenario scenario,
        List<PlanStep> steps,
        Facts before,
        Findings found,
        Facts after,
        Findings then,
        List<Stage> stages) {
    /// @param after what the organisation implies once the plan is followed, and what is found in it
    static Transition of(Plan plan, Facts after, Findings then) {
        var asIs = plan.before().document();
        var before = Facts.of(asIs, after.today());
        return new Transition(
                plan.scenario(),
                steps(plan),
                before,
                Rules.check(before),
                after,
                then,
                Stage.of(asIs, plan.scenario(), steps(plan), after.today()));
    }

    private static List<PlanStep> steps(Plan plan) {
        var all = plan.scenario().steps();
        return plan.last()
                .map(last -> all.subList(0, Math.max(0, all.indexOf(last)) + 1))
                .orElse(all);
    }

    List<Finding> opened() {
        return beyond(found, then);
    }

    List<Finding> closed() {
        return beyond(then, found);
    }

    List<Move> moves() {
        return Move.between(before.raci(), after.raci());
    }

    /// What is open in one of them and was not in the other. What is about the plan itself is left out.
    static List<Finding> beyond(Findings known, Findings others) {
        var prints = new HashSet<String>();
        known.open().forEach(finding -> prints.add(finding.fingerprint()));
        return others.open().stream()
                .filter(finding -> !finding.rule().startsWith("SCN-"))
                .filter(finding -> !prints.contains(finding.fingerprint()))
                .toList();
    }
}
