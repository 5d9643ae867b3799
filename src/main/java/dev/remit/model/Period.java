package dev.remit.model;

import java.time.LocalDate;
import java.util.Optional;

/// The days from `since` to before `until`; an absent end is open.
public record Period(Optional<LocalDate> since, Optional<LocalDate> until) {
    public static Period of(Optional<LocalDate> since, Optional<LocalDate> until) {
        return new Period(since, until);
    }

    public boolean contains(LocalDate day) {
        boolean begun = since.isEmpty() || !since.get().isAfter(day);
        return begun && (until.isEmpty() || until.get().isAfter(day));
    }
}
