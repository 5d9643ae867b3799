package dev.remit.ui.raci;

/// How far the cursor goes.
public enum Reach {
    /// One cell.
    STEP,
    /// As many lines as are seen at once.
    PAGE,
    /// Where cells with letters end or begin.
    EDGE,
    /// The first or last cell there is.
    END
}
