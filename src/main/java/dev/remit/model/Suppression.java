package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Values;
import java.time.LocalDate;
import java.util.Optional;

/// A finding that is looked past for a while, and why.
@About("A finding that is looked past for a while, and why.")
public record Suppression(
        @About("The finding it is about.") String fingerprint,

        @About(value = "Why it is looked past.", prose = true)
        String reason,

        @About("The day it shows again.") LocalDate until,
        @About("Who decided it.") Optional<String> author,
        Kept kept) {
    static Suppression of(Values v) {
        return new Suppression(v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
