package dev.remit.model;

/// Whether a team exists now.
public enum TeamStatus {
    ACTIVE,
    PLANNED,
    DISSOLVED
}
