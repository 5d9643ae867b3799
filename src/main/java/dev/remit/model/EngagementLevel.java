package dev.remit.model;

/// How much of a service an SRE team carries, least first.
public enum EngagementLevel {
    CONSULT,
    EMBED,
    SHARED,
    RUN
}
