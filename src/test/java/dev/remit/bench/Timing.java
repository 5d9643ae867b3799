package dev.remit.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/// How long something took that was done many times on the window's thread, in milliseconds: in the middle, at worst
/// but for one in twenty, and at worst.
///
/// @param busy the time that JavaFX's threads had a processor, which is much the same on a machine with more to do
record Timing(String what, Spread wall, Spread busy, int count) {
    private static final int WARM = 60;
    private static final int FRAMES = 240;
    private static final double NANOS_A_MILLI = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> DRAWING = List.of("JavaFX Application Thread", "QuantumRenderer");

    record Spread(double median, double mostly, double most) {
        static Spread of(double... millis) {
            double[] sorted = millis.clone();
            Arrays.sort(sorted);
            int count = sorted.length;
            return new Spread(sorted[count / 2], sorted[count * 19 / 20], sorted[count - 1]);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "median %5.1f, 95 %% %5.1f, most %5.1f ms", median, mostly, most);
        }
    }

    /// Takes the step until it is warm, then measures it.
    static Timing of(String what, IntConsumer step) {
        for (int i = 0; i < WARM; i++) step.accept(i);
        double[] wall = new double[FRAMES];
        double[] busy = new double[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            long used = used();
            long start = System.nanoTime();
            step.accept(i);
            wall[i] = (System.nanoTime() - start) / NANOS_A_MILLI;
            busy[i] = (used() - used) / NANOS_A_MILLI;
        }
        return new Timing(what, Spread.of(wall), Spread.of(busy), FRAMES);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-19s %s; busy %s; %d times", what, wall, busy, count);
    }

    private static long used() {
        long sum = 0;
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (DRAWING.stream().anyMatch(thread.getThreadName()::startsWith))
                sum += THREADS.getThreadCpuTime(thread.getThreadId());
        }
        return sum;
    }
}
