package dev.remit.raci;

/// Where a letter comes from, the weakest first: a cell with several origins shows the strongest.
public enum Origin {
    /// The default table of the operating model.
    DEFAULT,
    /// The table for regulated services.
    OVERLAY,
    /// A role no team fills: its duties moved.
    FALLBACK,
    /// Set by hand.
    OVERRIDE;

    Origin strongest(Origin other) {
        return compareTo(other) < 0 ? other : this;
    }
}
