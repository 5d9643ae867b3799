package dev.remit.report;

/// The letters a RACI is told with. The model is the same.
public enum Variant {
    RACI,
    /// An R that was marked so supports those who do it: S.
    RASCI,
    /// Decisions only: driver, approver, contributor, informed.
    DACI
}
