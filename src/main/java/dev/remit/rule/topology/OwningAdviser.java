package dev.remit.rule.topology;

import dev.remit.analysis.Facts;
import dev.remit.edit.Edit;
import dev.remit.edit.Ownerships;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.SreStyle;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.TeamRule;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.List;
import java.util.Optional;

/// TOP-006: a team that should help others owns services in production itself.
public final class OwningAdviser implements TeamRule {
    private static final Metadata METADATA = Metadata.of(
                    "TOP-006", "Enabling or consulting team owns production services", Severity.WARNING)
            .when("An enabling team, or an SRE team that consults, is the only accountable team of a production "
                    + "service.")
            .why("Who answers for a service cannot leave it to help elsewhere, so the help stops at the first page.")
            .remedy("Hand the service to the team that builds or uses it most.")
            .sources("TT", "GC-SRE", "DT")
            .reports(
                    """
                    "teams": [{ "id": "coaches", "name": "Coaches", "topologyType": "ENABLING" },
                      { "id": "shop", "name": "Shop", "topologyType": "STREAM_ALIGNED" },
                      { "id": "sre", "name": "Reliability", "specialism": "SRE", "sreStyle": "CONSULTING" }],
                    "services": [
                      { "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
                        "owners": [{ "teamId": "coaches", "role": "ACCOUNTABLE" }] },
                      { "id": "probe", "name": "Probe", "lifecycle": "GA", "builtBy": "shop",
                        "owners": [{ "teamId": "sre", "role": "ACCOUNTABLE" }] },
                      { "id": "watch", "name": "Watch", "lifecycle": "GA", "builtBy": "shop",
                        "owners": [{ "teamId": "sre", "role": "ACCOUNTABLE" }] }]
                    """,
                    "Coaches should help others, then step back; it owns Cart.",
                    "Reliability should help others, then step back; it owns 2 services: Probe and Watch.")
            .accepts("""
                "teams": [{ "id": "coaches", "name": "Coaches", "topologyType": "ENABLING" },
                  { "id": "shop", "name": "Shop", "topologyType": "STREAM_ALIGNED" }],
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA",
                    "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] },
                  { "id": "course", "name": "Course", "lifecycle": "DEVELOPMENT",
                    "owners": [{ "teamId": "coaches", "role": "ACCOUNTABLE" }] }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Team team, Facts facts, Report report) {
        if (team.roleGroup() || !isAdviser(team)) return;
        var owned = facts.structure().ownedBy(team).stream()
                .filter(Service::isProduction)
                .toList();
        if (!owned.isEmpty()) report.add(finding(team, owned, facts.structure()));
    }

    private static boolean isAdviser(Team team) {
        return team.is(TopologyType.ENABLING) || team.sreStyle().equals(Optional.of(SreStyle.CONSULTING));
    }

    private Finding finding(Team team, List<Service> owned, Structure structure) {
        var names = owned.stream().map(Service::name).toList();
        var message = names.size() == 1
                ? Text.of("{0} should help others, then step back; it owns {1}.", team.name(), names.getFirst())
                : Text.of(
                        "{0} should help others, then step back; it owns {1} services: {2}.",
                        team.name(), names.size(), Words.some(names));
        var finding =
                finding(message, team).next(Text.of("Find an owner for what {0} owns.", team.name()), owned.getFirst());
        boolean canGo =
                owned.stream().allMatch(service -> taker(service, structure).isPresent());
        return canGo
                ? finding.repair(
                        Text.of("Let those who build them answer for the services of {0}", team.name()),
                        handedOver(owned, structure))
                : finding;
    }

    /// The team that builds it, where that is no adviser too.
    private static Optional<Team> taker(Service service, Structure structure) {
        return structure.builder(service).filter(builder -> !isAdviser(builder));
    }

    private static Edit handedOver(List<Service> owned, Structure structure) {
        return owned.stream()
                .flatMap(service -> taker(service, structure).stream()
                        .map(team -> Ownerships.transfer(List.of(service.ref()), team.ref())))
                .reduce(document -> document, Edit::then);
    }
}
