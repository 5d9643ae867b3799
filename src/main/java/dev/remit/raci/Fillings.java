package dev.remit.raci;

import dev.remit.model.Domain;
import dev.remit.model.OperatingModel;
import dev.remit.model.RoleBinding;
import dev.remit.model.Service;
import dev.remit.model.Specialism;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import java.util.List;
import java.util.Optional;

/// Finds the team that fills a role for a service: the nearest binding whose team exists, or what the service implies.
///
/// @param ofDomain the bindings of the service's domain, looked up once for all roles
record Fillings(Structure structure, Service service, List<RoleBinding> ofDomain) {
    static Fillings of(Structure structure, Service service) {
        var ofDomain = structure.domain(service).map(Domain::roleBindings).orElse(List.of());
        return new Fillings(structure, service, ofDomain);
    }

    Optional<Filling> of(Role role) {
        return bound(service.roleBindings(), role, Ground.SERVICE_BINDING)
                .or(() -> bound(ofDomain, role, Ground.DOMAIN_BINDING))
                .or(() -> implied(role))
                .or(() -> bound(ofOrganisation(), role, Ground.ORGANISATION_BINDING));
    }

    private Optional<Filling> bound(List<RoleBinding> bindings, Role role, Ground ground) {
        for (var binding : bindings) {
            if (!binding.role().equals(role.code())) continue;
            return structure.team(binding.teamId()).map(team -> new Filling(role, team, ground));
        }
        return Optional.empty();
    }

    private Optional<Filling> implied(Role role) {
        return switch (role) {
            case Role.Fixed fixed -> implied(fixed);
            case Role.Own own -> Optional.empty();
        };
    }

    private Optional<Filling> implied(Role.Fixed role) {
        return switch (role) {
            case BUILD -> structure.builder(service).map(team -> new Filling(role, team, Ground.BUILDS));
            case SRE -> structure.sreTeam(service).map(team -> new Filling(role, team, Ground.ENGAGED));
            case OPS -> operations().map(team -> new Filling(role, team, Ground.PAGED_FIRST));
            case PLATFORM, SECURITY, MANAGER -> Optional.empty();
        };
    }

    /// The first line of a service handed to operations; of several teams the operations team.
    private Optional<Team> operations() {
        if (!structure.model(service).equals(Optional.of(OperatingModel.OPS_HANDOFF))) return Optional.empty();
        var paged = structure.firstLine(service);
        return paged.stream()
                .flatMap(ref -> structure.team(ref).stream())
                .filter(team -> paged.size() == 1 || team.is(Specialism.OPERATIONS))
                .findFirst();
    }

    private List<RoleBinding> ofOrganisation() {
        return structure.document().organisation().defaults();
    }
}
