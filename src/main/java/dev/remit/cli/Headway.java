package dev.remit.cli;

import dev.remit.format.Progress;
import dev.remit.text.Text;
import java.util.Locale;

/// How far long work is, on one line that is written over; only for people at a terminal.
final class Headway {
    private static final int WIDTH = 60;

    private Headway() {}

    static Progress on(Common common, Console console) {
        return console.terminal() && !common.quiet
                ? (phase, step, of) -> show(phase, step, of, console)
                : Progress.UNWATCHED;
    }

    /// The last step takes the line away.
    private static void show(Text phase, int step, int of, Console console) {
        String line = step < of ? Text.of("{0}, {1} of {2}", phase, step, of).toString() : "";
        console.err().print("\r" + String.format(Locale.ROOT, "%-" + WIDTH + "s", line) + "\r");
        console.err().flush();
    }
}
