package dev.remit.rule.integrity;

import dev.remit.analysis.Facts;
import dev.remit.edit.Dependencies;
import dev.remit.edit.Elements;
import dev.remit.model.Engagement;
import dev.remit.model.Interaction;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.Rule;
import dev.remit.text.Text;
import java.util.List;

/// INT-007: a team works with itself, or a service needs itself. INT-003 reports a service in production that needs
/// itself hard.
public final class SelfReference implements Rule {
    private static final Metadata METADATA = Metadata.of("INT-007", "Relation of one with itself", Severity.WARNING)
            .when(
                    "Both teams of an interaction or of an engagement are the same, or a service depends on itself and that"
                            + " is not reported as a cycle already.")
            .why("A relation has two sides; what was drawn means another team or service, or nothing.")
            .remedy("Name the other side, or remove the relation.")
            .sources("APP")
            .reports(
                    """
                    "teams": [{ "id": "shop", "name": "Shop" }],
                    "services": [{ "id": "cart", "name": "Cart", "dependsOn": [
                      { "serviceId": "cart", "strength": "SOFT" }] }],
                    "interactions": [{ "id": "shop-shop", "teamAId": "shop", "teamBId": "shop",
                      "mode": "COLLABORATION" }],
                    "engagements": [{ "id": "sre-shop", "level": "CONSULT", "sreTeamId": "shop",
                      "buildingTeamId": "shop" }]
                    """,
                    "Cart depends on itself. Name another service or remove the dependency.",
                    "Interaction shop-shop is between Shop and itself. Name the other team or remove it.",
                    "Engagement sre-shop is between Shop and itself. Name the other team.")
            .accepts("""
                "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
                "interactions": [{ "id": "pay-shop", "teamAId": "pay", "teamBId": "shop", "mode": "COLLABORATION" }],
                "engagements": [{ "id": "sre-shop", "level": "CONSULT", "sreTeamId": "pay" }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Facts facts, Report report) {
        var document = facts.document();
        for (Service each : document.services()) check(each, report);
        for (Engagement each : document.engagements()) check(each, facts, report);
        for (Interaction each : document.interactions()) check(each, facts, report);
    }

    private void check(Service service, Report report) {
        boolean needed = service.dependsOn().stream()
                .anyMatch(each -> each.serviceId().equals(service.ref()) && !(each.isHard() && service.isProduction()));
        if (!needed) return;
        report.add(finding(
                        Text.of(
                                "{0} depends on itself. Name another service or remove the dependency.",
                                service.name()),
                        service)
                .repair(
                        Text.of("Remove the dependency of {0} on itself", service.name()),
                        Dependencies.drop(service.ref(), service.ref())));
    }

    private void check(Engagement engagement, Facts facts, Report report) {
        engagement
                .sreTeamId()
                .filter(sre -> engagement.buildingTeamId().filter(sre::equals).isPresent())
                .ifPresent(team -> {
                    var message = Text.of(
                            "Engagement {0} is between {1} and itself. Name the other team.",
                            engagement.title(), facts.structure().nameOf(team));
                    report.add(finding(message, engagement)
                            .next(Text.of("Name the building team of {0}.", engagement.title()), engagement));
                });
    }

    private void check(Interaction interaction, Facts facts, Report report) {
        if (!interaction.teamAId().equals(interaction.teamBId())) return;
        var message = Text.of(
                "Interaction {0} is between {1} and itself. Name the other team or remove it.",
                interaction.title(), facts.structure().nameOf(interaction.teamAId()));
        report.add(finding(message, interaction)
                .repair(
                        Text.of("Remove the interaction {0}", interaction.title()),
                        Elements.delete(List.of(interaction.id()))));
    }
}
