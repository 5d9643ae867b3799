package dev.remit.ui.session;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days as people read them: 1 June 2026.
public final class Days {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Days() {}

    public static String of(LocalDate day) {
        return LONG.format(day);
    }

    /// Where there is little room: 1 Jun 2026.
    public static String brief(LocalDate day) {
        return SHORT.format(day);
    }
}
