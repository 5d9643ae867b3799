package dev.remit.rule.oncall;

import dev.remit.analysis.Facts;
import dev.remit.edit.Rotations;
import dev.remit.model.OperatingModel;
import dev.remit.model.Rotation;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Repair;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// ONC-001: no rotation covers a service in production, and nobody said why.
public final class UncoveredService implements ServiceRule {
    private static final int LAST_TIER = 3;

    private static final Metadata METADATA = Metadata.of(
                    "ONC-001", "Production service nobody answers for", Severity.ERROR)
            .except("A warning for a service of tier 3.")
            .when("No rotation covers a production service of tier 1 to 3, and no reason is given why it needs "
                    + "none.")
            .why("When it breaks at night, users find out first, and whoever is woken has never seen it.")
            .remedy("Add the service to the rotation of the team that runs it, or state why it needs none.")
            .sources("PD", "SRE-11")
            .reports("""
                "teams": [{ "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 2, "owners": [
                  { "teamId": "shop", "role": "ACCOUNTABLE" }] }],
                "rotations": [{ "id": "days", "name": "Shop by day", "teamIds": ["shop"] }]
                """, "No rotation covers Cart. Add it to Shop's rotation or state that it has none.")
            .accepts("""
                "teams": [{ "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 2, "owners": [
                  { "teamId": "shop", "role": "ACCOUNTABLE" }] }],
                "rotations": [{ "id": "days", "name": "Shop by day", "teamIds": ["shop"], "serviceIds": ["cart"] }]
                """)
            .boundaries(Boundary.of("tier 3", """
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": # }]
                """)
                    .reports(Severity.ERROR, "2")
                    .reports(Severity.WARNING, "3")
                    .accepts("4"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()) return;
        int tier = service.tier().orElse(Integer.MAX_VALUE);
        if (tier > LAST_TIER || service.operating().noRotationReason().isPresent()) return;
        if (!facts.structure().rotations(service).isEmpty()) return;
        var runner = runner(service, facts.structure());
        var finding = finding(message(service, runner), service)
                .repairs(repairs(service, runner, facts))
                .next(Text.of("Write down why no rotation covers {0}, if it needs none.", service.name()), service);
        report.add(tier == LAST_TIER ? finding.as(Severity.WARNING) : finding);
    }

    private static Text message(Service service, Optional<Team> runner) {
        return runner.map(team -> Text.of(
                        "No rotation covers {0}. Add it to {1}'s rotation or state that it has none.",
                        service.name(), team.name()))
                .orElseGet(() -> Text.of(
                        "No rotation covers {0}. Add it to a rotation or state that it has none.", service.name()));
    }

    /// The team that should be paged: the one named, else by the operating model the builder or the SRE team.
    private static Optional<Team> runner(Service service, Structure structure) {
        var named = service.operating().firstLineTeamId();
        if (named.isPresent()) return structure.team(named.get());
        return switch (structure.model(service).orElse(OperatingModel.YBIYRI)) {
            case YBIYRI, SRE_CONSULTED, SRE_EMBEDDED, SHARED_ONCALL -> structure.builder(service);
            case SRE_RUN -> structure.sreTeam(service);
            case OPS_HANDOFF -> Optional.empty();
        };
    }

    private static List<Repair> repairs(Service service, Optional<Team> runner, Facts facts) {
        return runner.stream()
                .flatMap(team -> facts.rotations(team).stream())
                .filter(rotation -> fits(rotation, service, facts.structure()))
                .map(rotation -> new Repair(
                        Text.of("Let {0} cover {1}", rotation.name(), service.name()),
                        Rotations.cover(rotation.ref(), service.ref())))
                .toList();
    }

    /// Whether those who would be paged are those whom the operating model means.
    private static boolean fits(Rotation rotation, Service service, Structure structure) {
        if (service.operating().firstLineTeamId().isPresent()) return true;
        return switch (structure.model(service).orElse(OperatingModel.YBIYRI)) {
            case YBIYRI, SRE_CONSULTED, SRE_EMBEDDED, OPS_HANDOFF -> true;
            case SHARED_ONCALL ->
                structure.sreTeam(service).stream()
                        .allMatch(sre -> rotation.teamIds().contains(sre.ref()));
            case SRE_RUN -> rotation.teamIds().size() == 1;
        };
    }
}
