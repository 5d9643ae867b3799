package dev.remit.bench;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program that is started, and how long it takes until it is done or shows what it is for.
final class Start {
    private static final int NEVER_MILLIS = 60_000;
    private static final int BETWEEN_LOOKS = 15;
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

    /// ms until a window with this in its title is in sight.
    double showing(String title, List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var program = started(command);
        while (!isInSight(title)) {
            if (since(start) > NEVER_MILLIS) throw new IllegalStateException("No window appeared: " + command);
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS);
        }
        double shown = since(start);
        program.destroy();
        program.waitFor();
        return shown;
    }

    private boolean isInSight(String title) throws IOException, InterruptedException {
        return started(List.of("xdotool", "search", "--onlyvisible", "--name", title))
                        .waitFor()
                == 0;
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
