package dev.remit.model;

/// What a team may do without asking.
public enum Authority {
    PRODUCTION_ACCESS,
    DEPLOY,
    STOP_RELEASE,
    BACKLOG,
    BUDGET,
    ACCEPT_RISK
}
