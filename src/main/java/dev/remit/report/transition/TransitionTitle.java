package dev.remit.report.transition;

import dev.remit.model.PlanStep;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What leadership should know first of a plan: how much changes hands, and whether it leaves less to mend than it
/// brings.
record TransitionTitle(Transition transition, List<Move> moves) {
    Text title() {
        String plan = transition.scenario().name();
        int closed = transition.closed().size();
        int opened = transition.opened().size();
        if (transition.stages().isEmpty()) return Text.of("{0}: no step is left to be done", plan);
        return Text.of(
                "{0}: {1}, {2} and {3} open",
                plan,
                moves.size() == 1 ? Text.of("1 answer moves") : Text.of("{0} answers move", moves.size()),
                closed == 1 ? Text.of("1 finding closes") : Text.of("{0} findings close", closed),
                opened);
    }

    /// "4 steps, from 2026-07-01 to 2027-03-31. Before and after are both seen as of 2027-03-31, …".
    Text subtitle() {
        var day = transition.after().today();
        int steps = transition.steps().size();
        var from = edge(PlanStep::startDate, LocalDate::compareTo);
        var to = edge(PlanStep::endDate, (one, other) -> other.compareTo(one));
        if (from.isEmpty() || to.isEmpty())
            return Text.of(
                    "{0} steps. Before and after are both seen as of {1}, so that nothing but the plan tells them"
                            + " apart.",
                    steps, day);
        return Text.of(
                "{0} steps, from {1} to {2}. Before and after are both seen as of {3}, so that nothing but the plan"
                        + " tells them apart.",
                steps, from.get(), to.get(), day);
    }

    private Optional<LocalDate> edge(
            Function<PlanStep, Optional<LocalDate>> date, java.util.Comparator<LocalDate> order) {
        return transition.steps().stream()
                .flatMap(step -> date.apply(step).stream())
                .min(order);
    }
}
