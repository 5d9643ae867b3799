package dev.remit.rule.integrity;

import dev.remit.analysis.Facts;
import dev.remit.edit.Dependencies;
import dev.remit.edit.Elements;
import dev.remit.model.Engagement;
import dev.remit.model.Interaction;
import dev.remit.model.OwnRole;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// INT-007: a team works with itself, a service needs itself, or a role falls back on itself. INT-003 reports a service
/// in production that needs
/// itself hard.
public final class SelfReference implements ServiceRule {
    /// Roles that one may fall back over.
    private static final int LONGEST = 100;

    private static final Metadata METADATA = Metadata.of("INT-007", "Relation of one with itself", Severity.WARNING)
            .when(
                    "Both teams of an interaction or of an engagement are the same; a role falls back on itself, over others"
                            + " or not; or a service depends on itself and that is not reported as a cycle already.")
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
    public void checkOthers(Facts facts, Report report) {
        var document = facts.document();
        for (Engagement each : document.engagements()) check(each, facts, report);
        for (Interaction each : document.interactions()) check(each, facts, report);
        var fallbacks = fallbacks(facts);
        for (OwnRole each : document.roles()) check(each, fallbacks, report);
    }

    private static Map<String, String> fallbacks(Facts facts) {
        var fallbacks = new HashMap<String, String>();
        for (OwnRole each : facts.document().roles())
            each.fallbackRole().ifPresent(code -> fallbacks.putIfAbsent(each.code(), code));
        return fallbacks;
    }

    private void check(OwnRole role, Map<String, String> fallbacks, Report report) {
        if (!comesBack(role.code(), fallbacks)) return;
        report.add(finding(
                        Text.of(
                                "Role {0} falls back on itself in the end. Let it, or one on the way, fall back on another.",
                                role.code()),
                        role)
                .next(Text.of("Name the role that takes over from {0}.", role.code()), role));
    }

    private static boolean comesBack(String code, Map<String, String> fallbacks) {
        String at = fallbacks.getOrDefault(code, "");
        for (int step = 0; step < LONGEST && !at.isEmpty(); step++) {
            if (at.equals(code)) return true;
            at = fallbacks.getOrDefault(at, "");
        }
        return false;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        boolean needed = service.dependsOn().stream()
                .anyMatch(each ->
                        each.serviceId().id().equals(service.id()) && !(each.isHard() && service.isProduction()));
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
