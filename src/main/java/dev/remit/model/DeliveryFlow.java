package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Ref;
import dev.remit.shape.Values;
import java.util.List;
import java.util.Optional;

/// The steps a change takes to production, of one service or of a domain.
@About("The steps a change takes to production, of one service or of a domain.")
public record DeliveryFlow(
        @About("Names the delivery flow for good.") Id id,
        @About("The service it is drawn for.") Optional<Ref<Service>> serviceId,
        @About("The domain it is drawn for.") Optional<Ref<Domain>> domainId,

        @About(value = "Its steps in order.", key = "id", ordered = true)
        List<FlowStep> steps,

        Kept kept)
        implements Element {
    static DeliveryFlow of(Values v) {
        return new DeliveryFlow(v.next(), v.next(), v.next(), v.next(), v.next());
    }

    public Ref<DeliveryFlow> ref() {
        return new Ref<>(id);
    }
}
