package dev.remit.ui.session;

import dev.remit.text.Text;

/// How far some work is: what it does now, which of how many steps of that it is at, and how much of the whole work is
/// done, from 0 to 1.
public record Progress(Text phase, int step, int of, double share) {
    /// "Printing the pages, 12 of 1185"
    public Text told() {
        return of > 1 ? Text.of("{0}, {1} of {2}", phase, step, of) : phase;
    }
}
