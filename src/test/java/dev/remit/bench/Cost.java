package dev.remit.bench;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.function.Supplier;

/// What one thing cost on one size.
///
/// @param millis the least wall time of its runs
/// @param busy the least ms in which its thread had a processor, much the same on a machine with more to do
/// @param allocated MiB in one run
/// @param live MiB its answer keeps alive
record Cost(double millis, double busy, double allocated, double live) {
    private static final double NANOS_A_MILLI = 1e6;
    private static final double MIB = 1 << 20;
    private static final int MOST = 200;
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /// As often as the time lets it, first to get warm and then to be measured. What takes longer than both is done
    /// once. The times are of the processor, so that it gets as warm on a machine with more to do.
    static Cost of(Supplier<Object> job, double warmMillis, double millis) {
        Cost first = keeping(job);
        if (first.busy > warmMillis + millis) return first;
        run(job, warmMillis);
        Cost best = run(job, millis);
        return best.keeping(keeping(job).live);
    }

    private static Cost keeping(Supplier<Object> job) {
        double before = used();
        var answer = new Object[1];
        Cost cost = once(() -> answer[0] = job.get());
        double live = Math.max(0, used() - before);
        Reference.reachabilityFence(answer);
        return cost.keeping(live);
    }

    private Cost keeping(double kept) {
        return new Cost(millis, busy, allocated, kept);
    }

    private static Cost run(Supplier<Object> job, double millis) {
        Cost best = once(job);
        double spent = best.busy;
        for (int i = 1; i < MOST && spent < millis; i++) {
            Cost next = once(job);
            spent += next.busy;
            best = new Cost(
                    Math.min(best.millis, next.millis), Math.min(best.busy, next.busy), next.allocated, next.live);
        }
        return best;
    }

    private static Cost once(Supplier<Object> job) {
        long id = Thread.currentThread().threadId();
        long bytes = THREADS.getThreadAllocatedBytes(id);
        long used = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        var answer = job.get();
        long end = System.nanoTime();
        Reference.reachabilityFence(answer);
        return new Cost(
                (end - start) / NANOS_A_MILLI,
                (THREADS.getCurrentThreadCpuTime() - used) / NANOS_A_MILLI,
                (THREADS.getThreadAllocatedBytes(id) - bytes) / MIB,
                0);
    }

    private static double used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
    }
}
