package dev.remit.edit;

import dev.remit.model.Dependency;
import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.model.Strength;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import java.util.List;

/// What a service needs of others.
public final class Dependencies {
    private static final Shape<Service> SERVICE = Shape.of(Service.class);
    private static final Shape<Dependency> DEPENDENCY = Shape.of(Dependency.class);

    private Dependencies() {}

    /// The service can work without the other.
    public static Edit soften(Ref<Service> service, Ref<Service> needed) {
        return Elements.change(
                Document::services, service, it -> SERVICE.with(it, "dependsOn", softened(it.dependsOn(), needed)));
    }

    private static List<Dependency> softened(List<Dependency> all, Ref<Service> needed) {
        return all.stream()
                .map(each -> each.serviceId().equals(needed) ? DEPENDENCY.with(each, "strength", Strength.SOFT) : each)
                .toList();
    }
}
