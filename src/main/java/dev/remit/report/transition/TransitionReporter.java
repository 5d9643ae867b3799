package dev.remit.report.transition;

import dev.remit.analysis.Facts;
import dev.remit.edit.PlanWalk;
import dev.remit.model.Scenario;
import dev.remit.model.ScenarioKind;
import dev.remit.report.Block;
import dev.remit.report.Callout;
import dev.remit.report.Choice;
import dev.remit.report.Plan;
import dev.remit.report.Report;
import dev.remit.report.Reporter;
import dev.remit.report.Request;
import dev.remit.rule.Rules;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Transition plan, for leadership: what changes between the organisation as it is and as it is planned, step by step,
/// and what that does to who answers, who is on call and what is found.
public final class TransitionReporter implements Reporter {
    @Override
    public String id() {
        return "transition";
    }

    @Override
    public Text name() {
        return Text.of("Transition plan");
    }

    @Override
    public Text purpose() {
        return Text.of("Shows leadership what a plan changes, step by step, and what becomes of answers, on-call and"
                + " findings.");
    }

    @Override
    public Set<Choice> choices() {
        return Set.of();
    }

    @Override
    public Report report(Request request) {
        if (request.plan().isPresent()) return told(request, request.plan().get());
        return usual(request)
                .map(scenario -> followed(scenario, request))
                .map(after -> told(after, after.plan().orElseThrow()))
                .orElseGet(() -> without(request));
    }

    /// Where no plan was chosen, the first that is meant to happen, else the first.
    private static Optional<Scenario> usual(Request request) {
        var plans = request.facts().document().scenarios();
        return plans.stream()
                .filter(plan -> plan.kind().equals(Optional.of(ScenarioKind.TO_BE)))
                .findFirst()
                .or(() -> plans.stream().findFirst());
    }

    private static Request followed(Scenario scenario, Request request) {
        var day = scenario.effectiveDate().orElse(request.facts().today());
        var document = request.facts().document();
        var after = Facts.of(PlanWalk.after(document, scenario, Optional.empty(), day), day);
        var plan = new Plan(scenario, Optional.empty(), request.facts(), request.findings());
        return new Request(
                after,
                Rules.check(after),
                Optional.of(plan),
                request.past(),
                request.services(),
                request.teams(),
                request.telling(),
                request.edition());
    }

    private Report told(Request request, Plan plan) {
        var transition = Transition.of(plan, request.facts(), request.findings());
        var moves = transition.moves();
        var changes = Change.of(transition.stages());
        var title = new TransitionTitle(transition, moves);
        return Report.of(
                        request,
                        name(),
                        title.title(),
                        title.subtitle().toString(),
                        new TransitionBlocks(transition, moves, changes).all())
                .footed(Text.of("An answer is the A of one activity of one service."))
                .withData(Change.grid(changes, transition.after().structure()));
    }

    private Report without(Request request) {
        var title = Text.of(
                "{0} has no plan yet, so nothing is to change",
                request.provenance().organisation());
        String subtitle = Text.of("A plan is a list of steps on top of the organisation as it is.")
                .toString();
        return Report.of(request, name(), title, subtitle, nothing())
                .withData(Change.grid(List.of(), request.facts().structure()));
    }

    private static List<Block> nothing() {
        return List.of(new Callout(
                Text.of("What to do next").toString(),
                Text.of(
                                "Start a plan, and what you change while it is open becomes its steps:"
                                        + " who owns, builds and runs what, which teams there are and how they work together. Then this"
                                        + " page shows what moves, from whom to whom, and what becomes of on-call and findings.")
                        .toString(),
                ""));
    }
}
