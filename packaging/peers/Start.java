package dev.remit.bench;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;

/// A program that is started, and how long it takes until it is done or shows what it is for.
final class Start {
    private static final double NANOS_A_MILLI = 1e6;

    private final File home;

    /// @param home where it keeps what it remembers
    Start(File home) {
        this.home = home;
    }

    /// ms until it ends by itself, the least of several.
    double ending(int times, List<String> command) throws IOException, InterruptedException {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            int ended = started(command).waitFor();
            best = Math.min(best, since(start));
            if (ended != 0) throw new IllegalStateException("It ended with " + ended + ": " + command);
        }
        return best;
    }

    /// ms until its window is in sight. The display itself tells, since looking again and again takes a processor.
    double showing(List<String> command) throws IOException {
        var display = new ProcessBuilder("xev", "-root", "-event", "substructure").start();
        try (var told = display.inputReader()) {
            long start = System.nanoTime();
            var program = started(command);
            program.onExit().thenRun(display::destroy);
            if (told.lines().noneMatch(line -> line.startsWith("MapNotify")))
                throw new IllegalStateException("No window appeared: " + command);
            double shown = since(start);
            program.destroy();
            program.onExit().join();
            return shown;
        } finally {
            display.destroy();
        }
    }

    private Process started(List<String> command) throws IOException {
        var builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        builder.environment().put("XDG_CONFIG_HOME", home.getPath());
        builder.environment().put("XDG_STATE_HOME", home.getPath());
        return builder.start();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / NANOS_A_MILLI;
    }
}
