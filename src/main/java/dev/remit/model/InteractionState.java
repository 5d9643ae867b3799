package dev.remit.model;

/// Whether an interaction happens now.
public enum InteractionState {
    ACTIVE,
    PLANNED,
    ENDED
}
