package dev.remit.rule.flow;

import dev.remit.analysis.Facts;
import dev.remit.edit.Deliveries;
import dev.remit.model.Lifecycle;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;

/// FLW-005: a team that builds or runs a service does not see how often its deployments fail. One finding a team.
public final class HiddenNumbers implements ServiceRule {
    private static final Metadata METADATA = Metadata.of(
                    "FLW-005", "Builders and runners do not share the numbers", Severity.INFO)
            .when("A service is paged first to another team than its builder, it says who sees its delivery "
                    + "numbers, and one of these teams does not.")
            .why(
                    "Teams that look at different numbers blame each other; a shared change fail rate shows them one goal.")
            .remedy("Show the delivery numbers to the team that builds and to the one that is paged.")
            .sources("SEED:82", "DORA")
            .reports("""
                "teams": [{ "id": "ops", "name": "Operations" }, { "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
                  "operating": { "firstLineTeamId": "ops" }, "delivery": { "visibleTo": ["shop"] } }]
                """, "Operations does not see the change fail rate of Cart.")
            .accepts("""
                "teams": [{ "id": "ops", "name": "Operations" }, { "id": "shop", "name": "Shop" }],
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
                    "operating": { "firstLineTeamId": "ops" }, "delivery": { "visibleTo": ["ops", "shop"] } },
                  { "id": "list", "name": "List", "lifecycle": "GA", "builtBy": "shop",
                    "operating": { "firstLineTeamId": "shop" }, "delivery": { "visibleTo": [] } }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        var viewers = service.delivery().visibleTo();
        if (viewers.isEmpty() || service.is(Lifecycle.RETIRED)) return;
        for (Team team : parties(service, facts.structure())) {
            if (!viewers.get().contains(team.ref())) report.add(finding(team, service));
        }
    }

    /// The builder and the others who are paged first; nobody where the builder alone is.
    private static List<Team> parties(Service service, Structure structure) {
        var builder = structure.builder(service);
        if (builder.isEmpty()) return List.of();
        var others = structure.firstLine(service).stream()
                .flatMap(ref -> structure.team(ref).stream())
                .filter(team -> !team.id().equals(builder.get().id()))
                .toList();
        if (others.isEmpty()) return List.of();
        var parties = new ArrayList<Team>();
        parties.add(builder.get());
        parties.addAll(others);
        return parties;
    }

    private Finding finding(Team team, Service service) {
        return finding(
                        Text.of("{0} does not see the change fail rate of {1}.", team.name(), service.name()),
                        team,
                        service)
                .repair(
                        Text.of("Show the numbers of {0} to {1}", service.name(), team.name()),
                        Deliveries.show(service.ref(), team.ref()));
    }
}
