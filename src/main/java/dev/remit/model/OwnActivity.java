package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Values;
import java.util.Map;
import java.util.Optional;

/// An activity beside the thirty of the catalogue.
@About("An activity beside the thirty of the catalogue.")
public record OwnActivity(
        @About("Names the activity for good.") Id id,
        @About("Its code, such as DAT-01.") String code,
        @About("The phase it belongs to.") Optional<String> phase,
        @About("What is done, verb first.") String name,

        @About(value = "Its place among the others of its own, from 1. Those without one come last.", least = "1")
        Optional<Integer> place,

        @About("Its stage in the delivery flow.") Optional<FlowStage> stage,
        @About("The letters by operating model and role.") Map<OperatingModel, Map<String, Letters>> cells,
        Kept kept)
        implements Element {
    static OwnActivity of(Values v) {
        return new OwnActivity(v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
