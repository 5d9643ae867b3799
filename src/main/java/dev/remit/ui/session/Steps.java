package dev.remit.ui.session;

import dev.remit.text.Text;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Given to work that somebody waits for, to say how far it is. Work that nobody waits for any more ends there.
public final class Steps {
    private final Consumer<Progress> news;
    private final AtomicBoolean stopped;

    Steps(Consumer<Progress> news, AtomicBoolean stopped) {
        this.news = news;
        this.stopped = stopped;
    }

    /// @throws CancellationException when the work is no longer wanted
    public void at(Text phase, int step, int of) {
        if (stopped.get()) throw new CancellationException(phase.toString());
        news.accept(new Progress(phase, step, of));
    }
}
