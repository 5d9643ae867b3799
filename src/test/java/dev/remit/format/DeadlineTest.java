package dev.remit.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.remit.text.Outcome;
import dev.remit.text.Text;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private Instant now = Instant.parse("2026-06-01T10:00:00Z");
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);

    @Test
    void work_that_is_done_in_time_is_told_of_and_kept() {
        var told = new ArrayList<Integer>();

        var outcome = Deadline.within(clock, (phase, step, of, share) -> told.add(step), progress -> {
            now = now.plus(Duration.ofSeconds(120));
            progress.at(Text.of("Reading"), 1, 2);
            return Outcome.done("all");
        });

        assertEquals("all", outcome.orComplain());
        assertEquals(List.of(1), told);
    }

    @Test
    void work_that_takes_too_long_is_refused_with_a_sentence() {
        var outcome = Deadline.within(clock, Progress.UNWATCHED, progress -> {
            now = now.plus(Duration.ofSeconds(121));
            progress.at(Text.of("Reading"), 1, 2);
            return Outcome.done("all");
        });

        assertEquals("E-LIM-030", outcome.problems().getFirst().code());
        assertEquals(
                "The import took longer than 120 seconds and was ended. Nothing was changed.",
                outcome.problems().getFirst().message().toString());
    }

    @Test
    void reading_one_file_has_ten_seconds() {
        var outcome = Deadline.within(clock, Progress.UNWATCHED, progress -> {
            now = now.plus(Duration.ofSeconds(60));
            var reading = progress.ofOneFile();
            now = now.plus(Duration.ofSeconds(10));
            reading.goOn();
            now = now.plus(Duration.ofSeconds(1));
            reading.goOn();
            return Outcome.done("all");
        });

        assertEquals("E-LIM-030", outcome.problems().getFirst().code());
        assertEquals(
                "Reading the file took longer than 10 seconds and was ended. Nothing was changed.",
                outcome.problems().getFirst().message().toString());
    }

    @Test
    void what_is_done_with_it_may_take_longer() {
        var outcome = Deadline.within(clock, Progress.UNWATCHED, progress -> {
            progress.ofOneFile().goOn();
            now = now.plus(Duration.ofSeconds(100));
            progress.goOn();
            return Outcome.done("all");
        });

        assertEquals("all", outcome.orComplain());
    }

    @Test
    void work_that_nobody_wants_any_more_ends() {
        Progress unwanted = (phase, step, of, share) -> {
            throw new CancellationException();
        };

        assertThrows(
                CancellationException.class,
                () -> Deadline.within(clock, unwanted, progress -> {
                    progress.at(Text.of("Reading"), 1, 2);
                    return Outcome.done("all");
                }));
    }
}
