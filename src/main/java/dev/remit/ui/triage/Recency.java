package dev.remit.ui.triage;

import java.time.LocalDate;

/// How new a finding must be to be listed.
public sealed interface Recency {
    /// However old it is.
    record Any() implements Recency {}

    /// Not found when the document was last opened or saved.
    record Unsaved() implements Recency {}

    /// First seen on that day or after it.
    record Since(LocalDate day) implements Recency {}
}
