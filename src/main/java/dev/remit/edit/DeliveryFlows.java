package dev.remit.edit;

import dev.remit.model.DeliveryFlow;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import java.util.Collection;

/// The way of changes to production.
public final class DeliveryFlows {
    private static final Shape<DeliveryFlow> FLOW = Shape.of(DeliveryFlow.class);

    private DeliveryFlows() {}

    /// The flow goes on without these steps.
    public static Edit skip(Ref<DeliveryFlow> flow, Collection<Id> steps) {
        return Elements.change(
                Document::deliveryFlows,
                flow,
                it -> FLOW.with(
                        it,
                        "steps",
                        it.steps().stream()
                                .filter(step -> !steps.contains(step.id()))
                                .toList()));
    }
}
