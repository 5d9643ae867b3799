package dev.remit.bench;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/// Runs the benchmarks, all of them or those whose names are given, and prints what was measured.
public final class Benchmarks {
    private Benchmarks() {}

    /// Runs what the arguments name; without any also the frames, which JavaFX's own threads keep from JMH.
    ///
    /// @param arguments patterns of names and JMH's own options
    public static void main(String... arguments) throws Exception {
        new Runner(new CommandLineOptions(arguments)).run();
        if (arguments.length == 0) Frames.main();
    }
}
