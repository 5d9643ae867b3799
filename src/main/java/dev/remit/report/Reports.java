package dev.remit.report;

import dev.remit.report.comparison.ComparisonReporter;
import dev.remit.report.engagement.SrePortfolio;
import dev.remit.report.findings.FindingsReporter;
import dev.remit.report.flow.DeliveryFlowReporter;
import dev.remit.report.leadership.Leadership;
import dev.remit.report.oncall.OnCallCoverage;
import dev.remit.report.ownership.OwnershipRegister;
import dev.remit.report.raci.RaciByActivity;
import dev.remit.report.raci.RaciByServiceReporter;
import dev.remit.report.raci.RaciByTeam;
import dev.remit.report.reliability.ReliabilityReporter;
import dev.remit.report.security.Compliance;
import dev.remit.report.team.TeamApi;
import dev.remit.report.topology.TopologyReporter;
import dev.remit.report.transition.TransitionReporter;
import java.util.List;
import java.util.Optional;

/// The reports Remit makes. Only it names them.
public final class Reports {
    public static final List<Reporter> ALL = List.of(
            new RaciByServiceReporter(),
            new RaciByTeam(),
            new RaciByActivity(),
            new OwnershipRegister(),
            new OnCallCoverage(),
            new SrePortfolio(),
            new DeliveryFlowReporter(),
            new ReliabilityReporter(),
            new TopologyReporter(),
            new ComparisonReporter(),
            new TransitionReporter(),
            new TeamApi(),
            new Compliance(),
            new FindingsReporter(),
            new Leadership());

    private Reports() {}

    public static Optional<Reporter> named(String id) {
        return ALL.stream().filter(reporter -> reporter.id().equals(id)).findFirst();
    }
}
