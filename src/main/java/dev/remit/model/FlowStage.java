package dev.remit.model;

/// The stages of the way from idea to operation.
public enum FlowStage {
    PLAN,
    DEVELOPMENT,
    TESTING,
    INFRASTRUCTURE,
    RELEASE,
    OPERATIONS
}
