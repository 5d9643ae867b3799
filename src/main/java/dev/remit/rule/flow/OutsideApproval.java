package dev.remit.rule.flow;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Tolerance;
import dev.remit.edit.DeliveryFlows;
import dev.remit.edit.Edit;
import dev.remit.edit.ReleaseControls;
import dev.remit.model.DataClass;
import dev.remit.model.DeliveryFlow;
import dev.remit.model.FlowStage;
import dev.remit.model.FlowStep;
import dev.remit.model.Lifecycle;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.rule.Boundary;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// FLW-008: each release of a service waits until another team approves it.
public final class OutsideApproval implements ServiceRule {
    private static final Parameter HOURS = Parameter.of("hours", "24", "hours")
            .between("0", "1000")
            .meaning("The longest wait for the approval of a regulated service that is accepted.");

    private static final Metadata METADATA = Metadata.of(
                    "FLW-008", "Release waits for an outside approval", Severity.WARNING)
            .when("A step of stage RELEASE in the drawn flow of a service needs an external approval, and "
                    + "its team is not the builder; of a regulated service only where the wait before it > "
                    + "{hours} hours.")
            .why("Those who approve from outside see less than a reviewer in the team, and slow releases grow large.")
            .remedy("Let a second person of the team review each change, and let the pipeline check and record it.")
            .sources("DORA")
            .parameters(HOURS)
            .reports(
                    flow("\"lifecycle\": \"GA\"", "\"waitHoursBefore\": 120"),
                    "Cart needs Release board's approval before each release; peer review plus automation controls risk"
                            + " better.")
            .accepts(flow("\"lifecycle\": \"GA\", \"dataClass\": \"REGULATED\"", "\"waitHoursBefore\": 24"))
            .boundaries(Boundary.of(HOURS, flow("\"dataClass\": \"REGULATED\"", "\"waitHoursBefore\": #"))
                    .accepts("23", "24")
                    .reports(Severity.WARNING, "25"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        var builder = facts.structure().builder(service);
        if (builder.isEmpty() || service.is(Lifecycle.RETIRED)) return;
        BigDecimal limit = report.limit(HOURS);
        facts.flows().drawn(service).ifPresent(flow -> {
            var steps = flow.steps().stream()
                    .filter(step -> isOutside(step, builder.get()))
                    .filter(step -> !isTolerated(step, service, limit))
                    .toList();
            if (!steps.isEmpty()) report.add(finding(service, flow, steps, facts.structure()));
        });
    }

    private static boolean isOutside(FlowStep step, Team builder) {
        return step.externalApproval()
                && step.stage().equals(Optional.of(FlowStage.RELEASE))
                && step.teamId().filter(team -> !team.equals(builder.ref())).isPresent();
    }

    /// An unknown wait of a regulated service may be short enough.
    private static boolean isTolerated(FlowStep step, Service service, BigDecimal limit) {
        return service.dataClass().equals(Optional.of(DataClass.REGULATED))
                && step.waitHoursBefore()
                        .filter(wait -> Tolerance.exceeds(wait, limit))
                        .isEmpty();
    }

    private Finding finding(Service service, DeliveryFlow flow, List<FlowStep> steps, Structure structure) {
        var approvers = steps.stream()
                .flatMap(step -> step.teamId().stream())
                .distinct()
                .map(structure::nameOf)
                .toList();
        var message = Text.of(
                "{0} needs {1}'s approval before each release; peer review plus automation controls risk better.",
                service.name(), Words.list(approvers));
        var finding = finding(message, service)
                .next(
                        Text.of("Ask {0} what it looks for, and check that in the pipeline.", Words.list(approvers)),
                        flow);
        boolean own = flow.serviceId().equals(Optional.of(service.ref()));
        return own ? finding.repair(label(service), within(service, flow, steps)) : finding;
    }

    private static Text label(Service service) {
        return Text.of("Have a second person review each change of {0}, and remove the approval", service.name());
    }

    private static Edit within(Service service, DeliveryFlow flow, List<FlowStep> steps) {
        var ids = steps.stream().map(FlowStep::id).toList();
        return ReleaseControls.separate(service.ref()).then(DeliveryFlows.skip(flow.ref(), ids));
    }

    private static String flow(String service, String step) {
        return """
            "teams": [{ "id": "board", "name": "Release board" }, { "id": "shop", "name": "Shop" }],
            "services": [{ "id": "cart", "name": "Cart", "builtBy": "shop", %s }],
            "deliveryFlows": [{ "id": "way", "serviceId": "cart", "steps": [
              { "id": "build", "stage": "DEVELOPMENT", "teamId": "shop" },
              { "id": "approve", "stage": "RELEASE", "teamId": "board", "externalApproval": true, %s }] }]
            """.formatted(service, step);
    }
}
