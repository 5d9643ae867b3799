package dev.remit.edit;

import dev.remit.model.Delivery;
import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// How services are delivered, and who sees the numbers.
public final class Deliveries {
    private static final Shape<Service> SERVICE = Shape.of(Service.class);
    private static final Shape<Delivery> DELIVERY = Shape.of(Delivery.class);

    private Deliveries() {}

    /// The team sees the delivery numbers of the service too.
    public static Edit show(Ref<Service> service, Ref<Team> team) {
        return Elements.change(
                Document::services, service, it -> SERVICE.with(it, "delivery", shown(it.delivery(), team)));
    }

    private static Delivery shown(Delivery delivery, Ref<Team> team) {
        var viewers = new TreeSet<>(delivery.visibleTo().orElse(Set.of()));
        viewers.add(team);
        return DELIVERY.with(delivery, "visibleTo", Optional.of(Collections.unmodifiableSet(viewers)));
    }
}
