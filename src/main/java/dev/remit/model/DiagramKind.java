package dev.remit.model;

/// What a diagram is a picture of.
public enum DiagramKind {
    MAP,
    VALUE_STREAM,
    FREE
}
