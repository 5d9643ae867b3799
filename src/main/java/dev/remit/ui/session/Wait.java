package dev.remit.ui.session;

import dev.remit.text.Text;
import java.util.Optional;

/// Work that somebody waits for.
///
/// @param progress empty until the work has said how far it is
/// @param stop lets go of it; what was there before is there still
public record Wait(Text title, Hold hold, Optional<Progress> progress, Runnable stop) {
    /// Whether the map can be worked on meanwhile.
    public enum Hold {
        MAP,
        NOTHING
    }

    Wait at(Progress now) {
        return new Wait(title, hold, Optional.of(now), stop);
    }
}
