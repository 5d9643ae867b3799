package dev.remit.raci;

import dev.remit.model.Document;
import dev.remit.model.Domain;
import dev.remit.model.RaciOverride;
import dev.remit.model.Service;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.shape.Table;
import java.util.HashSet;
import java.util.Set;

/// The services and domains for which something else is set by hand in one revision than in another.
final class Touched {
    private final Set<Id> services = new HashSet<>();
    private final Set<Id> domains = new HashSet<>();

    Touched(Document before, Document later) {
        addAll(before.raciOverrides(), later.raciOverrides());
        addAll(later.raciOverrides(), before.raciOverrides());
    }

    boolean concerns(Service service) {
        return services.contains(service.id())
                || service.domainId()
                        .map(Ref<Domain>::id)
                        .filter(domains::contains)
                        .isPresent();
    }

    private void addAll(Table<RaciOverride> one, Table<RaciOverride> other) {
        if (one == other) return;
        for (RaciOverride each : one) {
            // Unchanged rows are the same instance in both, so this is no comparison of fields.
            if (other.find(each.id()).filter(it -> it == each).isPresent()) continue;
            each.serviceId().ifPresent(ref -> services.add(ref.id()));
            each.domainId().ifPresent(ref -> domains.add(ref.id()));
        }
    }
}
