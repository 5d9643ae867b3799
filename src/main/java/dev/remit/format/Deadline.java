package dev.remit.format;

import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/// Ends an import that takes longer than anybody would wait for it, at the next step it tells of.
///
/// @param told of the steps until then
/// @param end of what is waited for
public record Deadline(Progress told, Clock clock, Instant end) implements Progress {
    private static final Duration LONGEST = Duration.ofSeconds(120);

    private static final class Late extends CancellationException {
        private static final long serialVersionUID = 1;
    }

    public static <T> Outcome<T> within(Clock clock, Progress told, Function<Progress, Outcome<T>> work) {
        try {
            return work.apply(new Deadline(told, clock, clock.instant().plus(LONGEST)));
        } catch (Late late) {
            return Outcome.refused(late());
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

    private void inTime() {
        if (clock.instant().isAfter(end)) throw new Late();
    }

    private static Problem late() {
        return Problem.error(
                        "E-LIM-030",
                        Text.of(
                                "The import took longer than {0} seconds and was ended. Nothing was changed.",
                                LONGEST.toSeconds()))
                .hinting(Text.of("Leave out rows and sheets that nobody edited, and import the rest."));
    }
}
