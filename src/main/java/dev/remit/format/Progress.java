package dev.remit.format;

import dev.remit.text.Text;

/// Told how far long work is. Where nobody waits for it any more, it ends the work by throwing
/// [java.util.concurrent.CancellationException].
@FunctionalInterface
public interface Progress {
    Progress UNWATCHED = (phase, step, of) -> {};

    /// @param step from 1 to `of`
    void at(Text phase, int step, int of);
}
