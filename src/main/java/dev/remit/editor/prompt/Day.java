package dev.remit.editor.prompt;

import dev.remit.text.Text;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as people write it: 2026-08-01, or in 4 weeks; no later than a file can hold.
final class Day {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern LATER = Pattern.compile("(?:in )?(\\d{1,3}) ?(day|week|month|year)s?");

    private static final int LAST_YEAR = 9999;

    private Day() {}

    static Text words(LocalDate day) {
        return Text.of("{0}", LONG.format(day));
    }

    /// Empty for what is no day.
    static Optional<LocalDate> of(String written, LocalDate today) {
        String words = written.strip().toLowerCase(Locale.ROOT);
        Matcher later = LATER.matcher(words);
        try {
            LocalDate day = later.matches() ? today.plus(span(later)) : LocalDate.parse(words);
            return Optional.of(day).filter(it -> it.getYear() > 0 && it.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private static Period span(Matcher later) {
        int count = Integer.parseInt(later.group(1));
        return switch (later.group(2)) {
            case "day" -> Period.ofDays(count);
            case "week" -> Period.ofWeeks(count);
            case "month" -> Period.ofMonths(count);
            default -> Period.ofYears(count);
        };
    }
}
