package dev.remit.cli;

import dev.remit.format.Progress;
import dev.remit.text.Text;
import java.time.Duration;
import java.util.Locale;

/// How far long work is, on one line that is written over; only for people at a terminal. The work ends where the
/// process is to end.
final class Headway implements Progress {
    private static final int WIDTH = 60;

    /// Faster than this nobody reads.
    private static final long READ = Duration.ofMillis(100).toNanos();

    private final Console console;
    private final boolean shown;
    private String line = "";
    private long told = System.nanoTime();

    private Headway(Console console, boolean shown) {
        this.console = console;
        this.shown = shown;
    }

    static Headway on(Common common, Console console) {
        return new Headway(console, console.watched() && !common.quiet);
    }

    @Override
    public void at(Text phase, int step, int of, double share) {
        goOn();
        long moment = System.nanoTime();
        if (!shown || moment - told < READ) return;
        told = moment;
        write(of > 1 ? Text.of("{0}, {1} of {2}", phase, step, of).toString() : phase.toString());
    }

    @Override
    public void goOn() {
        console.interruption().goOn();
    }

    /// Takes the line away.
    void end() {
        if (!line.isEmpty()) write("");
    }

    private void write(String words) {
        line = words;
        console.err().print("\r" + String.format(Locale.ROOT, "%-" + WIDTH + "s", words) + "\r");
        console.err().flush();
    }
}
