package dev.remit.report;

/// What of a request a report heeds, so that nobody is asked for what would change nothing.
public enum Choice {
    SERVICES,
    TEAMS,
    /// Whether its flat table is long or wide.
    SPREAD,
    SECTIONS,
    ACTIVITIES
}
