package dev.remit.rule.security;

import dev.remit.analysis.Facts;
import dev.remit.analysis.ReleaseDuty;
import dev.remit.edit.ReleaseControls;
import dev.remit.model.DataClass;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.util.Optional;

/// SEC-002: one team writes, approves and deploys changes of a regulated service, and no second person is enforced.
public final class OneHandRelease implements ServiceRule {
    private static final Metadata METADATA = Metadata.of("SEC-002", "One hand writes and releases", Severity.ERROR)
            .when("A production service holds regulated data, its two-person rule is known to be off, and one "
                    + "team holds the R of writing (DEV-01), the A of approving (REL-02) and the R of deploying "
                    + "(REL-03).")
            .why("Whoever writes, approves and deploys alone can bring in anything, by mistake or on purpose, unseen.")
            .remedy("Enforce review by a second person and a deployment identity of its own, or let a manager approve.")
            .sources("PCI 6.5.4", "ISO27 A.5.3")
            .reports(
                    """
                    "teams": [{ "id": "shop", "name": "Shop" }],
                    "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
                      "dataClass": "REGULATED", "fourEyes": false }]
                    """,
                    "Shop writes, approves, and deploys Cart alone. Enforce review by a second person and a separate"
                            + " deployment identity; a separate team is not required.")
            .accepts("""
                "organisation": { "name": "Test", "defaults": [{ "role": "MANAGER", "teamId": "heads" }] },
                "teams": [{ "id": "heads", "name": "Heads" }, { "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
                  "dataClass": "REGULATED", "fourEyes": false }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction() || !service.dataClass().equals(Optional.of(DataClass.REGULATED))) return;
        if (!service.fourEyes().equals(Optional.of(false))) return;
        ReleaseDuty.of(facts.raci().matrix(service)).alone().ifPresent(team -> report(service, team, report));
    }

    private void report(Service service, Team team, Report report) {
        var message = Text.of(
                "{0} writes, approves, and deploys {1} alone. Enforce review by a second person and a separate"
                        + " deployment identity; a separate team is not required.",
                team.name(), service.name());
        report.add(finding(message, team, service)
                .repair(
                        Text.of("State that {0} enforces a second person and a deployment identity", service.name()),
                        ReleaseControls.separate(service.ref()))
                .next(
                        Text.of("Let someone outside {0} approve changes of {1}.", team.name(), service.name()),
                        service));
    }
}
