package dev.remit.analysis;

import dev.remit.model.Dependency;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A service that depends on another that exists, with the teams that own them.
record Need(Service service, Optional<Team> owner, Dependency dependency, Service needed, Optional<Team> other) {
    /// All of a document, in the order of the services and their dependencies. Looked up once, as each look for the
    /// needed service is some misses of the cache at 10,000 services.
    static List<Need> of(Structure structure) {
        var all = new ArrayList<Need>();
        for (Service service : structure.document().services()) {
            if (service.dependsOn().isEmpty()) continue;
            var owner = structure.owner(service);
            for (Dependency each : service.dependsOn()) {
                structure
                        .owned(each.serviceId(), (needed, other) -> new Need(service, owner, each, needed, other))
                        .ifPresent(all::add);
            }
        }
        return List.copyOf(all);
    }
}
