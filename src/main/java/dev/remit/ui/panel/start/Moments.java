package dev.remit.ui.panel.start;

import dev.remit.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as people read them: as near as they are.
final class Moments {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Moments() {}

    static Text of(Instant moment, LocalDate today, ZoneId zone) {
        var there = moment.atZone(zone);
        var day = there.toLocalDate();
        if (day.equals(today)) return Text.of("Today, {0}", TIME.format(there));
        if (day.equals(today.minusDays(1))) return Text.of("Yesterday, {0}", TIME.format(there));
        return Text.of("{0}", (day.getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(there));
    }
}
