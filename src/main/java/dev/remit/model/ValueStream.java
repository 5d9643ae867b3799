package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Values;
import java.util.Optional;

/// A flow of work that delivers value to a kind of customer.
@About("A flow of work that delivers value to a kind of customer.")
public record ValueStream(
        @About("Names the value stream for good.") Id id,
        @About("What the value stream is called.") String name,
        @About(value = "What it is for.", prose = true) Optional<String> purpose,
        @About("Who receives the value.") Optional<String> customer,
        Kept kept)
        implements Element {
    static ValueStream of(Values v) {
        return new ValueStream(v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
