package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Values;
import java.util.Optional;

/// A role beside the six fixed ones.
@About("A role beside the six fixed ones.")
public record OwnRole(
        @About("Names the role for good.") Id id,
        @About("What it is called in cells, such as DBA.") String code,
        @About("What it is called.") String name,

        @About("The role that takes over where no team fills it.")
        Optional<String> fallbackRole,

        @About(value = "Its place among the roles beside the six, from 1. Those without one come last.", least = "1")
        Optional<Integer> place,

        Kept kept)
        implements Element {
    static OwnRole of(Values v) {
        return new OwnRole(v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
