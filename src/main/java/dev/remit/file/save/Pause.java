package dev.remit.file.save;

import java.io.InterruptedIOException;
import java.time.Duration;

/// Waiting before another try.
@FunctionalInterface
public interface Pause {
    /// The calling thread sleeps.
    Pause SLEEP = Pause::sleep;

    /// Comes back when the time is over.
    ///
    /// @throws InterruptedIOException when the thread is asked to stop waiting; it stays marked as interrupted
    void last(Duration time) throws InterruptedIOException;

    private static void sleep(Duration time) throws InterruptedIOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
