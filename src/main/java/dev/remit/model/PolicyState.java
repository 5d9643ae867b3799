package dev.remit.model;

/// Whether an error budget policy is in force.
public enum PolicyState {
    DRAFT,
    APPROVED
}
