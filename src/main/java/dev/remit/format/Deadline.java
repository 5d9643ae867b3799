package dev.remit.format;

import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/// Ends an import that takes longer than anybody would wait for it, at the next step it tells of: the reading of a file
/// sooner than all that is done with what was read.
///
/// @param told of the steps until then
/// @param end of what is waited for
/// @param late what is said then
public record Deadline(Progress told, Clock clock, Instant end, Problem late) implements Progress {
    private static final String CODE = "E-LIM-030";
    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final Duration LONGEST_READING = Duration.ofSeconds(10);

    private static final class Late extends CancellationException {
        private static final long serialVersionUID = 1;
        private final transient Problem problem;

        Late(Problem problem) {
            this.problem = problem;
        }
    }

    public static <T> Outcome<T> within(Clock clock, Progress told, Function<Progress, Outcome<T>> work) {
        var end = clock.instant().plus(LONGEST);
        try {
            return work.apply(new Deadline(told, clock, end, tooLong()));
        } catch (Late late) {
            return Outcome.refused(late.problem);
        }
    }

    @Override
    public void at(Text phase, int step, int of, double share) {
        inTime();
        told.at(phase, step, of, share);
    }

    @Override
    public void goOn() {
        inTime();
        told.goOn();
    }

    @Override
    public Progress ofOneFile() {
        var sooner = clock.instant().plus(LONGEST_READING);
        return sooner.isBefore(end) ? new Deadline(told, clock, sooner, unreadable()) : this;
    }

    private void inTime() {
        if (clock.instant().isAfter(end)) throw new Late(late);
    }

    private static Problem tooLong() {
        return Problem.error(
                        CODE,
                        Text.of(
                                "The import took longer than {0} seconds and was ended. Nothing was changed.",
                                LONGEST.toSeconds()))
                .hinting(Text.of("Leave out rows and sheets that nobody edited, and import the rest."));
    }

    private static Problem unreadable() {
        return Problem.error(
                        CODE,
                        Text.of(
                                "Reading the file took longer than {0} seconds and was ended. Nothing was changed.",
                                LONGEST_READING.toSeconds()))
                .hinting(Text.of("Import it in several files, or try again when the computer has less to do."));
    }
}
