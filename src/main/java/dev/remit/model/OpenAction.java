package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Values;
import java.time.LocalDate;
import java.util.Optional;

/// Something a readiness review left to do.
@About("Something a readiness review left to do.")
public record OpenAction(
        @About(value = "What is to do.", prose = true) String text,
        @About("The day it was found.") Optional<LocalDate> since,
        Kept kept) {
    static OpenAction of(Values v) {
        return new OpenAction(v.next(), v.next(), v.next());
    }
}
