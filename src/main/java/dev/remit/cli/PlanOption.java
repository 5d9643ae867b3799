package dev.remit.cli;

import dev.remit.format.order.Looking;
import dev.remit.format.order.PlanPoint;
import dev.remit.model.Document;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The plan after which an organisation is looked at, or the step of it.
final class PlanOption {
    @Option(
            names = "--scenario",
            paramLabel = "ID[@STEP]",
            description = "Looks at the organisation after this plan, or after this step of it, on its effective date.")
    Optional<String> scenario = Optional.empty();

    Optional<PlanPoint> point() {
        return scenario.map(PlanPoint::of);
    }

    /// The document as it is where no plan is asked for.
    Looking applied(Document document, Common common, Console console) {
        return Usage.unless(Looking.at(document, point(), common.given(), console.clock()));
    }
}
