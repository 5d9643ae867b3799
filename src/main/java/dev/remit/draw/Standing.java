package dev.remit.draw;

/// Whether a service has somebody who answers for it.
public enum Standing {
    OWNED,
    /// Nobody owns it: a dashed chip.
    UNOWNED,
    /// It is bought: a dashed chip that points outside.
    EXTERNAL
}
