package dev.remit.ui.session;

import dev.remit.text.Text;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Given to work that somebody waits for, to say how far it is. Work that nobody waits for any more ends there. Of
/// steps that follow each other faster than they can be read, some are told.
public final class Steps implements dev.remit.format.Progress {
    private static final long READ = Duration.ofMillis(100).toNanos();

    private final Consumer<Progress> news;
    private final AtomicBoolean stopped;
    private Optional<Text> phase = Optional.empty();
    private long told;

    Steps(Consumer<Progress> news, AtomicBoolean stopped) {
        this.news = news;
        this.stopped = stopped;
    }

    /// @throws CancellationException when the work is no longer wanted
    @Override
    public void at(Text now, int step, int of, double share) {
        goOn();
        long moment = System.nanoTime();
        if (phase.equals(Optional.of(now)) && moment - told < READ) return;
        phase = Optional.of(now);
        told = moment;
        news.accept(new Progress(now, step, of, share));
    }

    /// @throws CancellationException when the work is no longer wanted
    @Override
    public void goOn() {
        if (stopped.get()) throw new CancellationException("Nobody waits for it any more");
    }
}
