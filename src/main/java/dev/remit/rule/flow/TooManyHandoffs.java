package dev.remit.rule.flow;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Passage;
import dev.remit.model.DeliveryFlow;
import dev.remit.model.Element;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Structure;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.Rounded;
import dev.remit.text.Text;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// FLW-001: a change passes through many teams on its way to production. One finding a flow: a drawn one, or the one
/// that the RACI of a service implies where none is drawn.
public final class TooManyHandoffs implements FlowRule {
    private static final int SEVERE = 5;

    private static final Parameter HANDOFFS =
            Parameter.of("handoffs", "2", "hand-offs").between("1", "50").meaning("The most hand-offs of a change.");

    private static final Metadata METADATA = Metadata.of("FLW-001", "Too many hand-offs", Severity.WARNING)
            .except("An error from five hand-offs on; information where the flow is not drawn but follows from the"
                    + " RACI.")
            .when("The hand-offs of a drawn flow, or of the flow that follows from the RACI of a production "
                    + "service, > {handoffs}. A hand-off is a step of another team than the step before it.")
            .why("At each pass work waits in a queue, and what one team knows does not reach the next.")
            .remedy("Give steps to the building team, and let specialists offer them as a self-service.")
            .sources("SEED:96", "TT", "APP")
            .parameters(HANDOFFS)
            .reports(
                    """
                    "teams": [{ "id": "ops", "name": "Operations" }, { "id": "qa", "name": "QA" },
                      { "id": "release", "name": "Release board" }, { "id": "shop", "name": "Shop" }],
                    "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop" }],
                    "deliveryFlows": [{ "id": "way", "serviceId": "cart", "steps": [
                      { "id": "build", "teamId": "shop", "waitHoursBefore": 0 },
                      { "id": "test", "teamId": "qa", "waitHoursBefore": 40 },
                      { "id": "release", "teamId": "release", "waitHoursBefore": 96 },
                      { "id": "run", "teamId": "ops", "waitHoursBefore": 24 }] }]
                    """,
                    "A change to Cart passes 3 times between teams: Shop→QA→Release board→Operations. Each pass waits"
                            + " 53.3 hours on average.")
            .accepts("""
                "teams": [{ "id": "qa", "name": "QA" }, { "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop" }],
                "deliveryFlows": [{ "id": "way", "serviceId": "cart", "steps": [
                  { "id": "build", "teamId": "shop", "waitHoursBefore": 0 },
                  { "id": "test", "teamId": "qa", "waitHoursBefore": 40 },
                  { "id": "release", "teamId": "shop", "waitHoursBefore": 96 },
                  { "id": "run", "teamId": "shop", "waitHoursBefore": 24 }] }]
                """)
            .boundaries(Boundary.of(HANDOFFS, """
                "teams": [{ "id": "ops", "name": "Operations" }, { "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop" }],
                "deliveryFlows": [{ "id": "way", "serviceId": "cart", "steps": [
                  { "id": "1", "teamId": "shop" }, { "id": "2", "teamId": "ops" }#] }]
                """)
                    .accepts("", steps(3))
                    .reports(Severity.WARNING, steps(4), steps(5))
                    .reports(Severity.ERROR, steps(6), steps(7)));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Facts facts, Report report) {
        FlowRule.super.check(facts, report);
        for (Service service : facts.production()) {
            if (facts.flows().drawn(service).isEmpty()) checkDerived(service, facts, report);
        }
    }

    @Override
    public void check(DeliveryFlow flow, Element subject, Facts facts, Report report) {
        var passage = Passage.of(flow);
        int handoffs = passage.handoffs();
        if (handoffs <= report.count(HANDOFFS)) return;
        var finding = finding(message(subject, passage, facts.structure()), about(subject, flow))
                .next(Text.of("Give a step of the flow to the team that builds {0}.", subject.title()), flow);
        report.add(handoffs >= SEVERE ? finding.as(Severity.ERROR) : finding);
    }

    private void checkDerived(Service service, Facts facts, Report report) {
        var passage = facts.passage(service);
        int handoffs = passage.handoffs();
        if (handoffs <= report.count(HANDOFFS)) return;
        var message = Text.of(
                "By its RACI a change to {0} passes {1} times between teams: {2}.",
                service.name(), handoffs, route(passage, facts.structure()));
        report.add(finding(message, service)
                .as(Severity.INFO)
                .next(Text.of("Draw the real flow of {0} with its waiting times.", service.name()), service));
    }

    /// The steps of the example from the third one on, each at another team than the one before.
    private static String steps(int last) {
        return IntStream.rangeClosed(3, last)
                .mapToObj(i -> ", { \"id\": \"%s\", \"teamId\": \"%s\" }".formatted(i, i % 2 == 0 ? "ops" : "shop"))
                .collect(Collectors.joining());
    }

    private static Text message(Element subject, Passage passage, Structure structure) {
        int handoffs = passage.handoffs();
        String route = route(passage, structure);
        return passage.handoffWaiting()
                .map(waiting -> Text.of(
                        "A change to {0} passes {1} times between teams: {2}. Each pass waits {3} hours on average.",
                        subject.title(), handoffs, route, Rounded.to(1, waiting / handoffs)))
                .orElseGet(() -> Text.of(
                        "A change to {0} passes {1} times between teams: {2}.", subject.title(), handoffs, route));
    }

    private static String route(Passage passage, Structure structure) {
        return passage.route().stream().map(structure::nameOf).collect(Collectors.joining("→"));
    }
}
