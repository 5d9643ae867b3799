package dev.remit.analysis;

import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a document implies on one day: the structure and, as they are asked for, the analyses.
///
/// Immutable to its readers and safe to share between threads; made once a revision.
public final class Facts {
    private final Structure structure;
    private final Once<List<Service>> production = new Once<>(this::findProduction);
    private final Once<Map<Id, Set<Team>>> ownersByDomain = new Once<>(this::findOwnersByDomain);

    private Facts(Structure structure) {
        this.structure = structure;
    }

    public static Facts of(Document document, LocalDate today) {
        return new Facts(Structure.of(document, today));
    }

    public Document document() {
        return structure.document();
    }

    public LocalDate today() {
        return structure.today();
    }

    /// Who owns, builds, runs and covers what.
    public Structure structure() {
        return structure;
    }

    /// The services in production that are ours, in the order of their ids.
    public List<Service> production() {
        return production.get();
    }

    /// The one team that owns everything owned in the domain of the service.
    public Optional<Team> onlyOwnerBeside(Service service) {
        return service.domainId()
                .map(domain -> ownersByDomain.get().getOrDefault(domain.id(), Set.of()))
                .filter(owners -> owners.size() == 1)
                .map(owners -> owners.iterator().next());
    }

    private Map<Id, Set<Team>> findOwnersByDomain() {
        var owners = new HashMap<Id, Set<Team>>();
        for (Service service : document().services()) {
            var domain = service.domainId();
            if (domain.isEmpty()) continue;
            structure
                    .owner(service)
                    .ifPresent(owner -> owners.computeIfAbsent(domain.get().id(), key -> new LinkedHashSet<>())
                            .add(owner));
        }
        return owners;
    }

    private List<Service> findProduction() {
        return document().services().stream().filter(Service::isProduction).toList();
    }
}
