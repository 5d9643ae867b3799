package dev.remit.analysis;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TodayTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-01-02T12:00:00Z"), ZoneOffset.UTC);
    private static final String UNDATED = "\"organisation\": { \"name\": \"Org\" }";

    @Test
    void the_day_given_wins() {
        var today = Today.of(document(""), Optional.of(LocalDate.of(2027, 3, 4)), CLOCK);

        assertEquals(LocalDate.of(2027, 3, 4), today);
    }

    @Test
    void the_day_the_picture_is_true_of_comes_before_the_clock() {
        assertEquals(LocalDate.of(2026, 6, 1), Today.of(document(""), Optional.empty(), CLOCK));
        assertEquals(LocalDate.of(2030, 1, 2), Today.of(document(UNDATED), Optional.empty(), CLOCK));
    }
}
