package dev.remit.rule.oncall;

import dev.remit.analysis.Facts;
import dev.remit.analysis.OnCall;
import dev.remit.analysis.Tolerance;
import dev.remit.model.Rotation;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Structure;
import dev.remit.rule.Boundary;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.RotationRule;
import dev.remit.rule.Rounded;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/// ONC-004: incidents come faster than they can be worked off and learnt from.
public final class NoisyRotation implements RotationRule {
    private static final BigDecimal SEVERE = BigDecimal.TWO;

    private static final Parameter INCIDENTS = Parameter.of("incidents", "2", "incidents")
            .between("0.1", "100")
            .meaning("The most incidents in a shift of twelve hours.");

    private static final Metadata METADATA = Metadata.of("ONC-004", "Too many incidents per shift", Severity.WARNING)
            .except("An error above twice the limit.")
            .when("Incidents a week ÷ (hours covered a week ÷ 12) > {incidents}. The incidents are those of the "
                    + "rotation, or the sum of its services' where all are known.")
            .why("An incident takes about six hours with its post-mortem, so a third one in a shift is never learnt"
                    + " from.")
            .remedy("Make the noisiest service quieter before anything new is built on it.")
            .sources("SRE-11", "SRE-B")
            .parameters(INCIDENTS)
            .reports(
                    """
                    "rotations": [{ "id": "all", "name": "Everyone", "coverage": "FULL_24X7", "incidentsPerWeek": 35 }]
                    """,
                    "Everyone: 2.5 incidents per 12-hour shift (limit 2). At about 6 hours each there is no time to"
                            + " learn from them.")
            .accepts("""
                "rotations": [{ "id": "all", "name": "Everyone", "coverage": "FULL_24X7", "incidentsPerWeek": 28 }]
                """)
            .boundaries(Boundary.of(INCIDENTS, """
                "rotations": [{ "id": "all", "name": "All", "coverage": "FULL_24X7", "incidentsPerWeek": # }]
                """)
                    .accepts("27.9", "28")
                    .reports(Severity.WARNING, "28.1", "56")
                    .reports(Severity.ERROR, "56.1"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Rotation rotation, Facts facts, Report report) {
        BigDecimal limit = report.limit(INCIDENTS);
        double incidents =
                OnCall.of(rotation, facts.structure()).incidentsPerShift().orElse(0.0);
        if (!Tolerance.exceeds(incidents, limit)) return;
        var message = Text.of(
                "{0}: {1} incidents per 12-hour shift (limit {2}). At about 6 hours each there is no time to learn"
                        + " from them.",
                rotation.name(), Rounded.to(1, incidents, limit), limit);
        var finding = next(finding(message, rotation), rotation, facts.structure());
        report.add(Tolerance.exceeds(incidents, limit.multiply(SEVERE)) ? finding.as(Severity.ERROR) : finding);
    }

    private static Finding next(Finding finding, Rotation rotation, Structure structure) {
        return noisiest(rotation, structure)
                .map(service -> finding.next(
                        Text.of(
                                "Make {0} quieter first: it has {1} incidents a week.",
                                service.name(), incidents(service)),
                        service))
                .orElseGet(() -> finding.next(
                        Text.of("Count which services of {0} the incidents come from.", rotation.name()), rotation));
    }

    private static Optional<Service> noisiest(Rotation rotation, Structure structure) {
        return rotation.serviceIds().stream()
                .flatMap(ref -> structure.service(ref).stream())
                .filter(service -> incidents(service).signum() > 0)
                .max(Comparator.comparing(NoisyRotation::incidents));
    }

    private static BigDecimal incidents(Service service) {
        return service.ops().incidentsPerWeek().orElse(BigDecimal.ZERO);
    }
}
