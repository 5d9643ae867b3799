package dev.remit.cli;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Ctrl+C, or an end that the system asks for. Work that leaves something behind when it is cut off is let end first:
/// it is asked to stop, cleans up after itself, and only then the process ends. Anything else is cut off at once.
final class Interruption {
    /// Steps take less than half a second each; who waits longer is stuck.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AtomicBoolean asked = new AtomicBoolean();
    private final Semaphore delicate = new Semaphore(1);

    /// One that nobody can cause but by [#ask()].
    Interruption() {}

    /// That of this process.
    static Interruption ofThisProcess() {
        var interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::await));
        return interruption;
    }

    private void await() {
        ask();
        try {
            delicate.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    void ask() {
        asked.set(true);
    }

    /// @throws CancellationException when the process is to end
    void goOn() {
        if (asked.get()) throw new CancellationException("The process is to end");
    }

    /// Work that must not be cut off.
    ///
    /// @throws CancellationException when the process is to end, before the work or after it
    void during(Runnable work) {
        delicate.acquireUninterruptibly();
        try {
            goOn();
            work.run();
        } finally {
            delicate.release();
        }
        goOn();
    }
}
