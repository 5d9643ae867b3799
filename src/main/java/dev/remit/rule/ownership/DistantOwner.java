package dev.remit.rule.ownership;

import dev.remit.analysis.Facts;
import dev.remit.edit.Ownerships;
import dev.remit.model.Lifecycle;
import dev.remit.model.Ownership;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.List;

/// OWN-005: one team answers for a service and another changes it, and nobody says why. Retired services change no
/// more.
public final class DistantOwner implements ServiceRule {
    private static final Metadata METADATA = Metadata.of(
                    "OWN-005", "Owner is not the team that builds", Severity.WARNING)
            .when("The only accountable team of a service that is not retired is another than the team that "
                    + "builds it, and no reason is given.")
            .why("Accountability without the power to change rarely works: the owner can only ask.")
            .remedy("Make the building team the owner, or write down why another team answers for the service.")
            .sources("BS", "RACI")
            .reports(
                    """
                    "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
                    "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "pay", "owners": [
                      { "teamId": "shop", "role": "ACCOUNTABLE" }] }]
                    """,
                    "Shop answers for Cart, but Pay changes it. Accountability without the power to change rarely"
                            + " works.")
            .accepts("""
                "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "pay", "owners": [
                  { "teamId": "shop", "role": "ACCOUNTABLE", "reason": "Shop takes over in autumn." }] }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (service.builtBy().isEmpty() || service.is(Lifecycle.RETIRED)) return;
        Ref<Team> builder = service.builtBy().get();
        facts.structure()
                .owner(service)
                .filter(owner -> !owner.ref().equals(builder) && !isExplained(service, owner))
                .ifPresent(owner -> report(service, owner, builder, facts, report));
    }

    private void report(Service service, Team owner, Ref<Team> builder, Facts facts, Report report) {
        var message = Text.of(
                "{0} answers for {1}, but {2} changes it. Accountability without the power to change rarely works.",
                owner.name(), service.name(), facts.structure().nameOf(builder));
        var finding = finding(message, owner, service)
                .next(Text.of("Write down why {0} answers for {1}.", owner.name(), service.name()), service);
        report.add(facts.structure()
                .team(builder)
                .map(team -> finding.about(List.of(team))
                        .repair(
                                Text.of("Make {0} the owner of {1}", team.name(), service.name()),
                                Ownerships.transfer(List.of(service.ref()), builder)))
                .orElse(finding));
    }

    private static boolean isExplained(Service service, Team owner) {
        return service.owners().stream()
                .filter(each -> each.teamId().equals(owner.ref()))
                .flatMap((Ownership each) -> each.reason().stream())
                .anyMatch(reason -> !reason.isBlank());
    }
}
