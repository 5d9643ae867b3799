package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Values;
import java.time.LocalDate;
import java.util.Optional;

/// What shows that a control works.
@About("What shows that a control works.")
public record Evidence(
        @About("The day it was collected.") Optional<LocalDate> date,
        @About("Where it is kept.") Optional<String> link,
        Kept kept) {
    static Evidence of(Values v) {
        return new Evidence(v.next(), v.next(), v.next());
    }
}
