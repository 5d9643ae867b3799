package dev.remit.model;

/// How far a pipeline stage runs by itself.
public enum PipelineLevel {
    NONE,
    MANUAL,
    PARTIAL,
    AUTOMATED
}
