package dev.remit.model;

/// What a production readiness review looks at (SRE book, chapter 32; security is ours).
public enum ReviewAspect {
    ARCHITECTURE,
    INSTRUMENTATION,
    EMERGENCY_RESPONSE,
    CAPACITY,
    CHANGE_MANAGEMENT,
    PERFORMANCE,
    SECURITY
}
