package dev.remit.model;

/// Where an engagement stands.
public enum EngagementState {
    REQUESTED,
    ONBOARDING,
    ACTIVE,
    HANDBACK_NOTICE,
    ENDED
}
