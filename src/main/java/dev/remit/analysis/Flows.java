package dev.remit.analysis;

import dev.remit.model.DeliveryFlow;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which delivery flow is drawn for a service: its own, else that of its domain. Of several the first by id.
public final class Flows {
    private final Map<Id, DeliveryFlow> drawn = new HashMap<>();

    private Flows(Structure structure) {
        for (DeliveryFlow flow : structure.document().deliveryFlows()) {
            flow.serviceId().ifPresent(service -> drawn.putIfAbsent(service.id(), flow));
            flow.domainId().ifPresent(domain -> drawn.putIfAbsent(domain.id(), flow));
        }
    }

    static Flows of(Structure structure) {
        return new Flows(structure);
    }

    public Optional<DeliveryFlow> drawn(Service service) {
        return Optional.ofNullable(drawn.get(service.id()))
                .or(() -> service.domainId().flatMap(domain -> Optional.ofNullable(drawn.get(domain.id()))));
    }
}
