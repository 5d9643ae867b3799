package dev.remit.analysis;

import dev.remit.model.Document;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// The day rules and analyses take for today: the one given, else the one the picture is true of, else the clock's.
public final class Today {
    private Today() {}

    public static LocalDate of(Document document, Optional<LocalDate> given, Clock clock) {
        return given.or(() -> document.organisation().asOf()).orElseGet(() -> LocalDate.now(clock));
    }
}
