package dev.remit.cli;

import dev.remit.format.order.Looking;
import dev.remit.format.order.PlanPoint;
import dev.remit.model.Document;
import java.util.Optional;

/// The plan after which an organisation is looked at, or the step of it.
final class PlanOption {
    Optional<String> scenario = Optional.empty();

    Signature takes() {
        return Signature.part(this)
                .text(
                        "--scenario",
                        "ID[@STEP]",
                        "Looks at the organisation after this plan, or after this step of it, on its"
                                + " effective date.",
                        given -> scenario = Optional.of(given));
    }

    Optional<PlanPoint> point() {
        return scenario.map(PlanPoint::of);
    }

    /// The document as it is where no plan is asked for.
    Looking applied(Document document, Common common, Console console) {
        return Usage.unless(Looking.at(document, point(), common.given(), console.clock()));
    }
}
