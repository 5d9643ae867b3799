package dev.remit.rule.engagement;

import dev.remit.analysis.Facts;
import dev.remit.edit.OperatingModels;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Specialism;
import dev.remit.model.Structure;
import dev.remit.rule.Metadata;
import dev.remit.rule.Repair;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.util.Optional;

/// OPM-001: nobody decided who runs a service.
public final class UndecidedOperatingModel implements ServiceRule {
    private static final Metadata METADATA = Metadata.of(
                    "OPM-001", "Nobody decided who runs the service", Severity.ERROR)
            .when("A production service has no operating model.")
            .why("Until it is decided who runs a service, everybody assumes that somebody else does.")
            .remedy("Decide for an operating model; the default choice is: you build it, you run it.")
            .sources("SMITH", "SEED:47")
            .reports("""
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA" }]
                """, "Cart is in production without an operating model. Default choice: you build it, you run it.")
            .accepts("""
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "operating": { "model": "YBIYRI" } }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction() || service.operating().model().isPresent()) return;
        var message = Text.of(
                "{0} is in production without an operating model. Default choice: you build it, you run it.",
                service.name());
        report.add(finding(message, service)
                .repairs(fitting(service, facts.structure()).map(model -> deciding(service, model)).stream()
                        .toList())
                .next(Text.of("Decide with its teams who runs {0}.", service.name()), service));
    }

    private static Repair deciding(Service service, OperatingModel model) {
        return new Repair(
                Text.of("Set the operating model of {0} to \"{1}\"", service.name(), model.label()),
                OperatingModels.decide(service.ref(), model));
    }

    /// The model that agrees with who is paged first; SRE on the pager needs a review first, so it is no quick choice.
    private static Optional<OperatingModel> fitting(Service service, Structure structure) {
        var firstLine = structure.firstLine(service);
        var builder = structure.builder(service);
        if (firstLine.isEmpty()
                || builder.filter(team -> firstLine.contains(team.ref())).isPresent())
            return Optional.of(OperatingModel.YBIYRI);
        return firstLine.stream()
                .flatMap(ref -> structure.team(ref).stream())
                .filter(team -> team.is(Specialism.OPERATIONS))
                .map(team -> OperatingModel.OPS_HANDOFF)
                .findFirst();
    }
}
