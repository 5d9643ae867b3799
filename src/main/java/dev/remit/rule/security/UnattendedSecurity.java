package dev.remit.rule.security;

import dev.remit.analysis.Facts;
import dev.remit.model.DataClass;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Skill;
import dev.remit.model.Team;
import dev.remit.raci.Role;
import dev.remit.rule.Binding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.util.Optional;

/// SEC-001: a service handles sensitive data, and nobody near it knows security.
public final class UnattendedSecurity implements ServiceRule {
    private static final Metadata METADATA = Metadata.of(
                    "SEC-001", "Sensitive service without security reach", Severity.ERROR)
            .when("A production service handles confidential or regulated data, no team is bound to its "
                    + "SECURITY role, and its building team and its SRE team are known to have nobody with security "
                    + "skills.")
            .why("Sensitive data needs someone who sees an attack coming; without a specialist nobody looks.")
            .remedy("Bind a security team to the service, or let someone of the building team become its specialist.")
            .sources("SEED:68", "ISO27 A.5.2")
            .reports("""
                "teams": [{ "id": "guard", "name": "Guard", "specialism": "SECURITY" },
                  { "id": "shop", "name": "Shop", "skills": { "SOFTWARE": 5 } }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
                  "dataClass": "CONFIDENTIAL" }]
                """, "Cart handles confidential data and no security specialist is attached.")
            .accepts("""
                "teams": [{ "id": "shop", "name": "Shop", "skills": { "SOFTWARE": 5, "SECURITY": 1 } }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
                  "dataClass": "CONFIDENTIAL" }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        var data = service.dataClass().flatMap(UnattendedSecurity::sensitive);
        if (data.isEmpty() || !service.isProduction()) return;
        if (!lacksSecurity(service, facts)) return;
        var message =
                Text.of("{0} handles {1} data and no security specialist is attached.", service.name(), data.get());
        report.add(finding(message, service)
                .repairs(Binding.repairs(Role.Fixed.SECURITY, service, facts))
                .next(Text.of("Choose who looks after the security of {0}.", service.name()), service));
    }

    private static Optional<Text> sensitive(DataClass data) {
        return switch (data) {
            case PUBLIC, INTERNAL -> Optional.empty();
            case CONFIDENTIAL -> Optional.of(Text.of("confidential"));
            case REGULATED -> Optional.of(Text.of("regulated"));
        };
    }

    /// No team fills SECURITY, and the teams that build and support the service are known to have nobody.
    private static boolean lacksSecurity(Service service, Facts facts) {
        var structure = facts.structure();
        return facts.raci().matrix(service).filling(Role.Fixed.SECURITY).isEmpty()
                && structure
                        .builder(service)
                        .filter(UnattendedSecurity::hasNobody)
                        .isPresent()
                && structure.sreTeam(service).stream().allMatch(UnattendedSecurity::hasNobody);
    }

    private static boolean hasNobody(Team team) {
        return team.skilled(Skill.SECURITY).equals(Optional.of(0));
    }
}
