package dev.remit.format.in;

import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.shape.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The services a document had before an import, to be matched with rows: by where they came from, then by name.
///
/// Each is matched once, so rows of one table never merge.
final class KnownServices {
    private final Map<String, Service> byKey = new HashMap<>();
    private final Map<String, Service> byName = new HashMap<>();
    private final Set<Id> matched = new HashSet<>();

    KnownServices(Document before, Origin origin) {
        for (Service service : before.services()) {
            origin.key(service.source()).ifPresent(key -> byKey.putIfAbsent(key, service));
            byName.putIfAbsent(service.name(), service);
        }
    }

    Optional<Service> match(String name) {
        var known = free(byKey, name).or(() -> free(byName, name));
        known.ifPresent(service -> matched.add(service.id()));
        return known;
    }

    private Optional<Service> free(Map<String, Service> services, String name) {
        return Optional.ofNullable(services.get(name)).filter(service -> !matched.contains(service.id()));
    }
}
