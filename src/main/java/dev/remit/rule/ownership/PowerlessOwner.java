package dev.remit.rule.ownership;

import dev.remit.analysis.Facts;
import dev.remit.edit.Edit;
import dev.remit.edit.Ownerships;
import dev.remit.model.Lifecycle;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.model.TeamStatus;
import dev.remit.rule.Boundary;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Repair;
import dev.remit.rule.Report;
import dev.remit.rule.TeamRule;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// OWN-003: a team answers for services and is gone or has nobody. Retired services need no care.
public final class PowerlessOwner implements TeamRule {
    private static final Metadata METADATA = Metadata.of("OWN-003", "Owner cannot act", Severity.ERROR)
            .when("The only accountable team of a service that is not retired is dissolved, has ended, or has "
                    + "no people.")
            .why("A service that a team without people answers for is a service that nobody answers for.")
            .remedy("Give the services to a team that can change them, or give the team its people.")
            .sources("PD")
            .reports(
                    """
                    "teams": [{ "id": "pay", "name": "Pay", "headcount": 6 },
                      { "id": "shop", "name": "Shop", "status": "DISSOLVED" },
                      { "id": "till", "name": "Till", "headcount": 0 }],
                    "services": [
                      { "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "pay", "owners": [
                        { "teamId": "shop", "role": "ACCOUNTABLE" }] },
                      { "id": "coins", "name": "Coins", "lifecycle": "GA", "owners": [
                        { "teamId": "till", "role": "ACCOUNTABLE" }] },
                      { "id": "notes", "name": "Notes", "lifecycle": "GA", "owners": [
                        { "teamId": "till", "role": "ACCOUNTABLE" }] }]
                    """,
                    "Shop owns 1 service but no longer exists. Give it to a team that can change it.",
                    "Till owns 2 services but has no people. Give them to a team that can change them.")
            .accepts("""
                "teams": [{ "id": "shop", "name": "Shop", "headcount": 1 },
                  { "id": "old", "name": "Old shop", "status": "DISSOLVED" }],
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA", "owners": [
                    { "teamId": "shop", "role": "ACCOUNTABLE" }] },
                  { "id": "old-cart", "name": "Old cart", "lifecycle": "RETIRED", "owners": [
                    { "teamId": "old", "role": "ACCOUNTABLE" }] }]
                """)
            .boundaries(
                    Boundary.of("the last day", """
                        "teams": [{ "id": "shop", "name": "Shop", "endDate": "#" }],
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "owners": [
                          { "teamId": "shop", "role": "ACCOUNTABLE" }] }]
                        """)
                            .reports(Severity.ERROR, "2026-05-31")
                            .accepts("2026-06-01", "2026-06-02"),
                    Boundary.of("no people", """
                        "teams": [{ "id": "shop", "name": "Shop", "headcount": # }],
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "owners": [
                          { "teamId": "shop", "role": "ACCOUNTABLE" }] }]
                        """).reports(Severity.ERROR, "0").accepts("0.1", "1"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Team team, Facts facts, Report report) {
        boolean gone = isGone(team, facts);
        if (!gone && !isEmpty(team, facts)) return;
        var services = facts.structure().ownedBy(team).stream()
                .filter(service -> !service.is(Lifecycle.RETIRED))
                .toList();
        if (services.isEmpty()) return;
        report.add(finding(team, gone ? missing(team, services) : empty(team, services), services, facts));
    }

    private Finding finding(Team team, Text message, List<Service> services, Facts facts) {
        var finding = finding(message, team)
                .repairs(handing(team, services, facts).stream().toList());
        return finding.next(
                Text.of("Choose a team for {0}.", services.getFirst().name()), services.getFirst());
    }

    private static boolean isGone(Team team, Facts facts) {
        return team.status() == TeamStatus.DISSOLVED
                || team.endDate().filter(end -> end.isBefore(facts.today())).isPresent();
    }

    private static boolean isEmpty(Team team, Facts facts) {
        return facts.headcount(team).filter(people -> people.signum() == 0).isPresent();
    }

    private static Text missing(Team team, List<Service> services) {
        int count = services.size();
        return count == 1
                ? Text.of("{0} owns 1 service but no longer exists. Give it to a team that can change it.", team.name())
                : Text.of(
                        "{0} owns {1} services but no longer exists. Give them to a team that can change them.",
                        team.name(), count);
    }

    private static Text empty(Team team, List<Service> services) {
        int count = services.size();
        return count == 1
                ? Text.of("{0} owns 1 service but has no people. Give it to a team that can change it.", team.name())
                : Text.of(
                        "{0} owns {1} services but has no people. Give them to a team that can change them.",
                        team.name(), count);
    }

    /// To the teams that build them, where each service has one that can act.
    private static Optional<Repair> handing(Team team, List<Service> services, Facts facts) {
        Edit all = document -> document;
        for (Service service : services) {
            var builder = facts.structure().builder(service).filter(it -> canTakeOver(it, team, facts));
            if (builder.isEmpty()) return Optional.empty();
            Ref<Team> to = builder.get().ref();
            all = all.then(Ownerships.transfer(List.of(service.ref()), to));
        }
        return Optional.of(new Repair(Text.of("Make the teams that build them own what {0} owns", team.name()), all));
    }

    private static boolean canTakeOver(Team builder, Team owner, Facts facts) {
        return !builder.id().equals(owner.id()) && !isGone(builder, facts) && !isEmpty(builder, facts);
    }
}
