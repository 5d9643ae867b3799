package dev.remit.ui.panel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days as people read them: 1 June 2026.
final class Days {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    static String of(LocalDate day) {
        return LONG.format(day);
    }
}
