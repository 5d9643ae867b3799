package dev.remit.rule;

import dev.remit.analysis.Facts;
import dev.remit.edit.RoleBindings;
import dev.remit.model.Service;
import dev.remit.model.Specialism;
import dev.remit.model.Team;
import dev.remit.raci.Role;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// Repairs that let a team fill a role: the organisation's only team of the role's specialism, for one service or for
/// all.
public final class Binding {
    private Binding() {}

    public static List<Repair> repairs(Role role, Service service, Facts facts) {
        return specialism(role)
                .flatMap(facts::only)
                .map(team -> repairs(role, service, team))
                .orElse(List.of());
    }

    private static List<Repair> repairs(Role role, Service service, Team team) {
        return List.of(
                new Repair(
                        Text.of("Bind {0} to {1} for {2}", role.code(), team.name(), service.name()),
                        RoleBindings.bind(service.ref(), role.code(), team.ref())),
                new Repair(
                        Text.of("Bind {0} to {1} for the whole organisation", role.code(), team.name()),
                        RoleBindings.bindEverywhere(role.code(), team.ref())));
    }

    private static Optional<Specialism> specialism(Role role) {
        return switch (role) {
            case Role.Fixed fixed -> specialism(fixed);
            case Role.Own own -> Optional.empty();
        };
    }

    private static Optional<Specialism> specialism(Role.Fixed role) {
        return switch (role) {
            case SRE -> Optional.of(Specialism.SRE);
            case PLATFORM -> Optional.of(Specialism.PLATFORM);
            case SECURITY -> Optional.of(Specialism.SECURITY);
            case OPS -> Optional.of(Specialism.OPERATIONS);
            case BUILD, MANAGER -> Optional.empty();
        };
    }
}
