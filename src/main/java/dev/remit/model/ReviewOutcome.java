package dev.remit.model;

/// How a production readiness review ended.
public enum ReviewOutcome {
    PASSED,
    PASSED_WITH_ACTIONS,
    FAILED,
    PLANNED
}
