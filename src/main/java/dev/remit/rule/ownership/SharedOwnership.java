package dev.remit.rule.ownership;

import dev.remit.analysis.Facts;
import dev.remit.edit.Edit;
import dev.remit.edit.Ownerships;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Repair;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.List;

/// OWN-002: several teams answer for a service, so none does.
public final class SharedOwnership implements ServiceRule {
    private static final Metadata METADATA = Metadata.of("OWN-002", "Service with more than one owner", Severity.ERROR)
            .when("Two or more teams are accountable for a production service.")
            .why("Where two teams answer for a service, each may wait for the other, and neither may change it freely.")
            .remedy("Keep one owner and make the others contributors, or split the service between them.")
            .sources("PD", "TT")
            .reports(
                    """
                    "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
                    "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "owners": [
                      { "teamId": "pay", "role": "ACCOUNTABLE" },
                      { "teamId": "shop", "role": "ACCOUNTABLE" }] }]
                    """,
                    "Cart has 2 owners: Pay and Shop. Keep one and make the others contributors, or split the service.")
            .accepts("""
                "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "owners": [
                  { "teamId": "pay", "role": "ACCOUNTABLE", "until": "2026-06-01" },
                  { "teamId": "shop", "role": "ACCOUNTABLE" }] }]
                """)
            .boundaries(Boundary.of("the last day of a stake", """
                "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "owners": [
                  { "teamId": "pay", "role": "ACCOUNTABLE", "until": "#" },
                  { "teamId": "shop", "role": "ACCOUNTABLE" }] }]
                """)
                    .accepts("2026-05-31", "2026-06-01")
                    .reports(Severity.ERROR, "2026-06-02"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()) return;
        var owners = facts.structure().accountable(service);
        if (owners.size() < 2) return;
        var teams = owners.stream()
                .flatMap(owner -> facts.structure().team(owner).stream())
                .toList();
        var message = Text.of(
                "{0} has {1} owners: {2}. Keep one and make the others contributors, or split the service.",
                service.name(),
                owners.size(),
                Words.list(owners.stream().map(facts.structure()::nameOf).toList()));
        report.add(finding(message, service)
                .about(teams)
                .repairs(teams.stream()
                        .map(team -> keeping(team, service, owners))
                        .toList())
                .next(
                        Text.of("Decide with these teams who keeps {0}, or where to split it.", service.name()),
                        service));
    }

    private static Repair keeping(Team kept, Service service, List<Ref<Team>> owners) {
        var others = owners.stream().filter(owner -> !owner.equals(kept.ref())).toList();
        Edit edit = Ownerships.contribute(service.ref(), others);
        return new Repair(Text.of("Keep {0} as the owner of {1}", kept.name(), service.name()), edit);
    }
}
