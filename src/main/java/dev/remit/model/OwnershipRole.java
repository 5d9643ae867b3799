package dev.remit.model;

/// Whether a team answers for a service or helps with it.
public enum OwnershipRole {
    ACCOUNTABLE,
    CONTRIBUTOR
}
