package dev.remit.ui.raci;

/// Which letters there are.
public enum Variant {
    RACI,
    /// With S: an R that only supports those who do it in full.
    RASCI
}
