package dev.remit.cli;

import dev.remit.analysis.Today;
import dev.remit.edit.PlanWalk;
import dev.remit.model.Document;
import dev.remit.model.PlanStep;
import dev.remit.model.Scenario;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/// The plan after which an organisation is looked at, or the step of it.
final class PlanOption {
    @Option(
            names = "--scenario",
            paramLabel = "ID[@STEP]",
            description = "Looks at the organisation after this plan, or after this step of it, on its effective date.")
    Optional<String> scenario = Optional.empty();

    /// An organisation after a plan.
    ///
    /// @param today the day given, else the one the plan is to be true, else the document's
    /// @param plan empty for the organisation as it is
    record Planned(Document document, LocalDate today, Optional<Followed> plan) {}

    /// A plan, up to its end or to a step.
    record Followed(Scenario scenario, Optional<PlanStep> last) {}

    /// The document as it is where no plan is asked for.
    Planned applied(Document document, Common common, Console console) {
        return scenario.map(asked -> applied(asked, document, common, console))
                .orElseGet(() ->
                        new Planned(document, Today.of(document, common.given(), console.clock()), Optional.empty()));
    }

    private static Planned applied(String asked, Document document, Common common, Console console) {
        int at = asked.indexOf('@');
        String plan = at < 0 ? asked : asked.substring(0, at);
        Scenario scenario = named(plan, document.scenarios().stream().toList(), Scenario::id, "scenario");
        Optional<PlanStep> last = at < 0
                ? Optional.empty()
                : Optional.of(named(asked.substring(at + 1), scenario.steps(), PlanStep::id, "step"));
        LocalDate today = Today.of(document, common.given().or(scenario::effectiveDate), console.clock());
        var after = PlanWalk.after(document, scenario, last.map(PlanStep::id), today);
        return new Planned(after, today, Optional.of(new Followed(scenario, last)));
    }

    private static <T> T named(String name, List<T> all, Function<T, Id> id, String kind) {
        return all.stream()
                .filter(each -> id.apply(each).text().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(
                        name, all.stream().map(each -> id.apply(each).text()).toList(), kind));
    }

    private static Stop unknown(String name, List<String> known, String kind) {
        Text message = Text.of("There is no {0} \"{1}\" here.", kind, name);
        return Words.nearest(name, known)
                .map(near -> Usage.error(message, Text.of("Did you mean {0}?", near)))
                .orElseGet(() -> Usage.error(message));
    }
}
