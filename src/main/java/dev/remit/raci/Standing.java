package dev.remit.raci;

/// Whether letters set by hand still say something, now that the organisation has moved on beneath them.
public enum Standing {
    /// They differ from what is derived, as on the day they were set.
    HOLDS,
    /// Other letters are derived now than on that day.
    MOVED,
    /// The very letters are derived now, so that they change nothing.
    NEEDLESS,
    /// Their service, domain, activity or role does not exist, or has no RACI.
    LOOSE
}
