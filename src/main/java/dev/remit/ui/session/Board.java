package dev.remit.ui.session;

import java.util.List;
import java.util.Optional;

/// The clipboard of the system, or one that nobody else sees.
public interface Board {
    /// Puts all of them there as one entry, in place of what was there.
    void put(List<Flavour> flavours);

    Found found();

    /// What is there of the forms Remit can take.
    ///
    /// @param table values with tabs between them
    record Found(Optional<String> table, Optional<String> plain) {
        public static final Found NOTHING = new Found(Optional.empty(), Optional.empty());
    }
}
