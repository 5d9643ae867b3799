package dev.remit.ui.session.clip;

import java.util.List;
import java.util.Optional;

/// The clipboard of the system, or one that nobody else sees.
public interface Board {
    /// Puts all of them there as one entry, in place of what was there.
    void put(List<Flavour> flavours);

    Found found();

    /// What is there of the forms Remit can take.
    ///
    /// @param own Remit's own form
    /// @param table values with tabs between them
    /// @param html a page or a fragment of one
    record Found(Optional<String> own, Optional<String> table, Optional<String> plain, Optional<String> html) {
        public Optional<String> text() {
            return plain.or(() -> table);
        }
    }
}
