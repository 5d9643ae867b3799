package dev.remit.model;

/// Whether a scenario is meant to happen or only to be thought through.
public enum ScenarioKind {
    TO_BE,
    WHAT_IF
}
