package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Ref;
import dev.remit.shape.Values;
import java.util.List;

/// A business capability inside a value stream.
@About("A business capability inside a value stream.")
public record Domain(
        @About("Names the domain for good.") Id id,
        @About("What the domain is called.") String name,
        @About("The value stream it belongs to.") Ref<ValueStream> valueStreamId,

        @About(value = "How hard it is to hold in mind.", otherwise = "COMPLICATED")
        Complexity complexity,

        @About(value = "The teams that fill roles for all services of the domain.", key = "role")
        List<RoleBinding> roleBindings,

        Kept kept)
        implements Element {
    static Domain of(Values v) {
        return new Domain(v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
