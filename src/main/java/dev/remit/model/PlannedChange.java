package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Raw;
import dev.remit.shape.Values;
import java.util.Optional;

/// One change a plan makes to one element.
@About("One change a plan makes to one element.")
public record PlannedChange(
        @About(value = "The element that changes.", label = "Element")
        Id elementId,

        @About(value = "What is done to it.", required = true)
        Optional<ChangeKind> kind,

        @About("The table an added element goes into.") Optional<String> table,
        @About("The attribute that is set.") Optional<String> path,
        @About("What it is now.") Raw from,
        @About("What it will be.") Raw to,
        @About(value = "Why.", prose = true) Optional<String> reason,
        Kept kept) {
    static PlannedChange of(Values v) {
        return new PlannedChange(v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
