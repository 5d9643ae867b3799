package dev.remit.format.order;

import dev.remit.model.Document;
import dev.remit.model.PlanStep;
import dev.remit.model.Scenario;
import dev.remit.text.Outcome;
import java.util.Optional;

/// How far into which plan an organisation is looked at, as people name it: `split`, or `split@move-billing`.
///
/// @param step the last that is taken; all where there is none
public record PlanPoint(String scenario, Optional<String> step) {
    private static final char BETWEEN = '@';

    public static PlanPoint of(String words) {
        int at = words.indexOf(BETWEEN);
        return at < 0
                ? new PlanPoint(words, Optional.empty())
                : new PlanPoint(words.substring(0, at), Optional.of(words.substring(at + 1)));
    }

    /// A plan, up to its end or to a step.
    public record Followed(Scenario scenario, Optional<PlanStep> last) {}

    Outcome<Followed> in(Document document) {
        return Named.here(
                        "scenario",
                        scenario,
                        document.scenarios().toList(),
                        each -> each.id().text())
                .then(plan -> step.map(name -> Named.here(
                                        "step",
                                        name,
                                        plan.steps(),
                                        each -> each.id().text())
                                .map(last -> new Followed(plan, Optional.of(last))))
                        .orElseGet(() -> Outcome.done(new Followed(plan, Optional.empty()))));
    }

    @Override
    public String toString() {
        return step.map(name -> scenario + BETWEEN + name).orElse(scenario);
    }
}
