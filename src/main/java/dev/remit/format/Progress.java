package dev.remit.format;

import dev.remit.text.Text;

/// Told how far long work is. Where nobody waits for it any more, it ends the work by throwing
/// [java.util.concurrent.CancellationException].
@FunctionalInterface
public interface Progress {
    Progress UNWATCHED = (phase, step, of, share) -> {};

    /// @param step from 1 to `of`
    /// @param share of the whole work that is done, from 0 to 1
    void at(Text phase, int step, int of, double share);

    /// The same for work that is one phase.
    default void at(Text phase, int step, int of) {
        at(phase, step, of, of == 0 ? 0 : (step - 1.0) / of);
    }

    /// For the reading of one file, which may have less time than all that is done with it.
    default Progress ofOneFile() {
        return this;
    }

    /// Asks between two steps whether the work shall go on. It costs next to nothing, so it can be asked at any time.
    default void goOn() {}
}
