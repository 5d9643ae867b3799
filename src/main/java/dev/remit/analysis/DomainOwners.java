package dev.remit.analysis;

import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which teams own anything in which domain.
public final class DomainOwners {
    private final Structure structure;
    private final Map<Id, Set<Ref<Team>>> owners = new HashMap<>();

    private DomainOwners(Structure structure) {
        this.structure = structure;
        for (Service service : structure.document().services()) add(service);
    }

    static DomainOwners of(Structure structure) {
        return new DomainOwners(structure);
    }

    /// The team that owns everything owned in the domain of the service; empty where several do.
    public Optional<Team> only(Service service) {
        return service.domainId()
                .map(domain -> owners.getOrDefault(domain.id(), Set.of()))
                .filter(teams -> teams.size() == 1)
                .flatMap(teams -> structure.team(teams.iterator().next()));
    }

    private void add(Service service) {
        var domain = service.domainId();
        if (domain.isEmpty()) return;
        owners.computeIfAbsent(domain.get().id(), id -> new LinkedHashSet<>()).addAll(structure.accountable(service));
    }
}
