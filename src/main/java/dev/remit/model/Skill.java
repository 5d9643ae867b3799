package dev.remit.model;

/// What members of a team can do.
public enum Skill {
    SOFTWARE,
    SYSTEMS,
    NETWORK,
    DATABASE,
    SECURITY,
    TEST,
    RELEASE,
    PRODUCT,
    UX,
    DATA
}
