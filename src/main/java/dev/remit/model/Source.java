package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Values;
import java.time.LocalDate;
import java.util.Optional;

/// Where an imported element came from, so that a second import updates it instead of doubling it.
@About("Where an imported element came from, so that a second import updates it instead of doubling it.")
public record Source(
        @About("The importer that brought it, such as csv.") String kind,
        @About("The file it stood in.") String file,
        @About("What it was called there.") String key,
        @About("The day it was imported last.") Optional<LocalDate> at,
        Kept kept) {
    static Source of(Values v) {
        return new Source(v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
