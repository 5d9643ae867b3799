package dev.remit.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;

/// Asks the window's thread again and again to answer, so as to know for how long it was busy with one thing, and
/// looks at its stack while it does not.
final class Watch {
    private static final long NANOS_A_MILLI = 1_000_000;
    private static final long LATE_MILLIS = 5;
    private static final long CALM_NANOS = 1_500 * NANOS_A_MILLI;
    private static final int DEEP = 12;
    private static final double STIR_MILLIS = 8;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Thread watched;
    private long used;

    /// What the longest wait for an answer was.
    ///
    /// @param wall in ms
    /// @param busy ms of that in which the thread had a processor, much the same on a machine with more to do
    /// @param where our own methods it was in, each with how often it was seen, the most often first
    record Block(double wall, double busy, List<String> where) {
        static final Block NONE = new Block(0, 0, List.of());

        Block longer(Block other) {
            return busy >= other.busy ? this : other;
        }
    }

    private Watch(Thread watched) {
        this.watched = watched;
        used = THREADS.getThreadCpuTime(watched.threadId());
    }

    /// Does something on the window's thread and watches until nothing has come of it for a while.
    static Block during(Runnable work) throws InterruptedException {
        var watch = new Watch(window());
        Platform.runLater(work);
        Block longest = Block.NONE;
        long calm = System.nanoTime();
        while (System.nanoTime() - calm < CALM_NANOS) {
            Block block = watch.answer();
            if (block.busy > STIR_MILLIS) calm = System.nanoTime();
            longest = longest.longer(block);
            Thread.sleep(1);
        }
        return longest;
    }

    private static Thread window() throws InterruptedException {
        var found = new Thread[1];
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            found[0] = Thread.currentThread();
            done.countDown();
        });
        done.await();
        return found[0];
    }

    private Block answer() throws InterruptedException {
        long start = System.nanoTime();
        var answered = new CountDownLatch(1);
        Platform.runLater(answered::countDown);
        var seen = new HashMap<String, Integer>();
        while (!answered.await(LATE_MILLIS, TimeUnit.MILLISECONDS)) look(seen);
        long now = THREADS.getThreadCpuTime(watched.threadId());
        double busy = (now - used) / (double) NANOS_A_MILLI;
        used = now;
        return new Block((System.nanoTime() - start) / (double) NANOS_A_MILLI, busy, often(seen));
    }

    private void look(Map<String, Integer> seen) {
        Stream.of(watched.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.remit.")
                        || frame.getMethodName().startsWith("processCSS")
                        || frame.getMethodName().startsWith("doLayoutPass"))
                .map(frame -> frame.getClassName().replaceFirst("dev\\.remit\\.", "") + "." + frame.getMethodName())
                .distinct()
                .forEach(place -> seen.merge(place, 1, Integer::sum));
    }

    private static List<String> often(Map<String, Integer> seen) {
        return seen.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(DEEP)
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .toList();
    }
}
