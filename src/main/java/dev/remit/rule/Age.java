package dev.remit.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How long ago a day was.
public record Age(LocalDate day, LocalDate today) {
    public long days() {
        return ChronoUnit.DAYS.between(day, today);
    }

    /// Whether more days than that have passed.
    public boolean exceeds(int days) {
        return days() > days;
    }
}
