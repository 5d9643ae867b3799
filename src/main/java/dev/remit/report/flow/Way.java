package dev.remit.report.flow;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Passage;
import dev.remit.model.DeliveryFlow;
import dev.remit.model.FlowStep;
import dev.remit.model.Service;
import dev.remit.model.StepAutomation;
import dev.remit.model.ValueStream;
import dev.remit.report.FigureCells;
import dev.remit.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The way of a change of one service to production, with its figures.
///
/// @param drawn the flow it follows; empty where it is taken from the RACI, without times
record Way(
        Service service,
        Optional<ValueStream> stream,
        Passage passage,
        Optional<DeliveryFlow> drawn,
        FigureCells figures) {
    /// The longest first, what has no times after it, with the most hand-offs first.
    static final Comparator<Way> SLOWEST_FIRST = Comparator.comparing(
                    (Way way) -> -way.passage.leadTime().orElse(-1.0))
            .thenComparing(way -> -way.passage.handoffs())
            .thenComparing(way -> way.service.id());

    /// Of those services that are in production, the slowest first.
    static List<Way> of(List<Service> services, Facts facts) {
        return services.stream()
                .filter(Service::isProduction)
                .map(service -> of(service, facts))
                .sorted(SLOWEST_FIRST)
                .toList();
    }

    private static Way of(Service service, Facts facts) {
        return new Way(
                service,
                facts.structure().valueStream(service),
                facts.passage(service),
                facts.flows().drawn(service),
                FigureCells.of("hand-offs", analysis -> analysis.of(service, facts)));
    }

    String streamName() {
        return stream.map(ValueStream::name)
                .orElseGet(() -> Text.of("No value stream").toString());
    }

    /// Steps that someone does by hand; empty while it is not known of every step.
    Optional<Long> manual() {
        return drawn.map(DeliveryFlow::steps)
                .filter(steps ->
                        steps.stream().allMatch(step -> step.automation().isPresent()))
                .map(steps -> steps.stream()
                        .filter(step -> step.automation().equals(Optional.of(StepAutomation.MANUAL)))
                        .count());
    }

    /// Steps that wait for someone outside to approve; empty where no flow is drawn.
    Optional<Long> approvals() {
        return drawn.map(
                flow -> flow.steps().stream().filter(FlowStep::externalApproval).count());
    }
}
