package dev.remit.model;

/// What production tells the team that builds.
public enum FeedbackKind {
    SLO_REPORT,
    INCIDENTS,
    POSTMORTEMS,
    USAGE,
    CUSTOMER_FEEDBACK,
    SECURITY,
    COST
}
