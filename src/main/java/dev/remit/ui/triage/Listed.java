package dev.remit.ui.triage;

import dev.remit.model.Severity;

/// A row of the list of findings.
public sealed interface Listed {
    /// Stands above the findings it counts.
    ///
    /// @param key by which it is folded
    /// @param code of the rule, where it is of one; else empty
    /// @param worst the severity of the worst in it
    record Group(String key, String code, String title, Severity worst, int count, boolean folded) implements Listed {}

    record Item(Line line) implements Listed {}
}
