package dev.remit.model;

/// Whether a service can do its job while what it depends on is down: HARD no, SOFT with less quality.
public enum Strength {
    HARD,
    SOFT
}
