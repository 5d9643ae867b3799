package dev.remit.raci;

import dev.remit.model.RaciOverride;
import dev.remit.model.Service;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is set by hand, found by service and by domain. Of two for the same cell the first in the order of ids counts.
final class Overrides {
    private final Map<Id, List<Entry.ByHand>> ofServices = new HashMap<>();
    private final Map<Id, List<Entry.ByHand>> ofDomains = new HashMap<>();

    Overrides(Iterable<RaciOverride> all) {
        for (var override : all) override.value().ifPresent(letters -> add(new Entry.ByHand(override, letters)));
    }

    List<Entry.ByHand> of(Service service) {
        return ofServices.getOrDefault(service.id(), List.of());
    }

    List<Entry.ByHand> ofDomain(Service service) {
        return service.domainId()
                .map(domain -> ofDomains.getOrDefault(domain.id(), List.of()))
                .orElse(List.of());
    }

    /// An override that names both a service and a domain is the service's.
    private void add(Entry.ByHand entry) {
        var service = entry.override().serviceId().map(Ref::id);
        var domain = entry.override().domainId().map(Ref::id);
        if (service.isPresent()) add(ofServices, service.get(), entry);
        else if (domain.isPresent()) add(ofDomains, domain.get(), entry);
    }

    private static void add(Map<Id, List<Entry.ByHand>> to, Id id, Entry.ByHand entry) {
        to.computeIfAbsent(id, key -> new ArrayList<>()).add(entry);
    }
}
