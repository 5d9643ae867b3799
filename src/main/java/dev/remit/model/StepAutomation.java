package dev.remit.model;

/// How far a step of a delivery flow runs by itself.
public enum StepAutomation {
    MANUAL,
    PARTIAL,
    AUTOMATED
}
