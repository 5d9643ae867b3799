package dev.remit.ui.panel.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-05-31T22:30:00Z, 'Today, 00:30'",
        "2026-05-31T21:59:00Z, 'Yesterday, 23:59'",
        "2026-01-12T09:00:00Z, 12 Jan",
        "2025-11-03T09:00:00Z, 3 Nov 2025"
    })
    void a_moment_is_said_as_near_as_it_is(Instant moment, String expected) {
        assertEquals(
                expected, Moments.of(moment, TODAY, ZoneId.of("Europe/Berlin")).toString());
    }
}
