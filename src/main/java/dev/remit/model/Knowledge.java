package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Ref;
import dev.remit.shape.Values;

/// How well a person knows a service.
@About("How well a person knows a service.")
public record Knowledge(
        @About("The service.") Ref<Service> serviceId,

        @About(value = "From 0 (not at all) to 3 (could teach it); 2 can support it alone.", least = "0", most = "3")
        int level,

        Kept kept) {
    static Knowledge of(Values v) {
        return new Knowledge(v.next(), v.next(), v.next());
    }
}
