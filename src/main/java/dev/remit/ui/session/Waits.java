package dev.remit.ui.session;

import dev.remit.text.Text;
import dev.remit.ui.session.Wait.Hold;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/// Work that somebody waits for, one at a time: the window shows how far it is and lets go of it when asked to. Its
/// result is forgotten then.
public final class Waits {
    private final Session session;
    private final Tasks tasks;
    private Runnable stopLast = () -> {};

    public Waits(Session session, Tasks tasks) {
        this.session = session;
        this.tasks = tasks;
    }

    /// @param done is given the result on the window's thread
    public <T> void on(Text title, Hold hold, Function<Steps, T> work, Consumer<T> done) {
        stopLast.run();
        var stopped = new AtomicBoolean();
        Runnable stop = () -> stop(stopped);
        stopLast = stop;
        show(Optional.of(new Wait(title, hold, Optional.empty(), stop)));
        tasks.<T, Progress>reporting(
                title,
                news -> work.apply(new Steps(news, stopped)),
                news -> unless(stopped, () -> show(session.showing().pending().map(it -> it.at(news)))),
                result -> unless(stopped, () -> {
                    show(Optional.empty());
                    done.accept(result);
                }),
                fault -> unless(stopped, () -> {
                    show(Optional.empty());
                    if (!(fault instanceof CancellationException)) session.tell(fault);
                }));
    }

    private void stop(AtomicBoolean stopped) {
        if (stopped.getAndSet(true)) return;
        show(Optional.empty());
    }

    private void show(Optional<Wait> wait) {
        session.show(now -> now.waiting(wait));
    }

    private static void unless(AtomicBoolean stopped, Runnable then) {
        if (!stopped.get()) then.run();
    }
}
