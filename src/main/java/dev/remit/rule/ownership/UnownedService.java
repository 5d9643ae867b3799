package dev.remit.rule.ownership;

import dev.remit.analysis.Facts;
import dev.remit.edit.Ownerships;
import dev.remit.model.Lifecycle;
import dev.remit.model.Service;
import dev.remit.model.ServiceKind;
import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.rule.Metadata;
import dev.remit.rule.Repair;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.util.List;
import java.util.stream.Stream;

/// OWN-001: nobody answers for a service.
public final class UnownedService implements ServiceRule {
    private static final Metadata METADATA = Metadata.of("OWN-001", "Service without an owner", Severity.ERROR)
            .except("A warning while the service is in development.")
            .when("No team is accountable for a production service, or for one in development.")
            .why("What nobody owns, nobody repairs, secures or retires, and every incident starts with a search.")
            .remedy("Name one team that can change the service and answers for it.")
            .sources("PD", "BS")
            .reports("""
                "teams": [{ "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop" }]
                """, "Nobody owns Cart. Name the team that can change it and answers for it.")
            .accepts("""
                "teams": [{ "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                  "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction() && !isInDevelopment(service)) return;
        if (!facts.structure().accountable(service).isEmpty()) return;
        var message = Text.of("Nobody owns {0}. Name the team that can change it and answers for it.", service.name());
        var finding = finding(message, service)
                .repairs(repairs(service, facts))
                .next(Text.of("Ask who changed {0} last.", service.name()), service);
        report.add(isInDevelopment(service) ? finding.as(Severity.WARNING) : finding);
    }

    private static boolean isInDevelopment(Service service) {
        return service.is(Lifecycle.DEVELOPMENT) && !service.external() && !service.is(ServiceKind.LIBRARY);
    }

    private static List<Repair> repairs(Service service, Facts facts) {
        return candidates(service, facts)
                .distinct()
                .map(team -> new Repair(
                        Text.of("Make {0} the owner of {1}", team.name(), service.name()),
                        Ownerships.add(service.ref(), team.ref())))
                .toList();
    }

    /// The builder, the teams that are paged first, and the only team that owns anything in the service's domain.
    private static Stream<Team> candidates(Service service, Facts facts) {
        var structure = facts.structure();
        var firstLine = structure.firstLine(service).stream().flatMap(ref -> structure.team(ref).stream());
        return Stream.of(structure.builder(service).stream(), firstLine, facts.domainOwners().only(service).stream())
                .flatMap(teams -> teams);
    }
}
