package dev.remit.model;

/// What a planned change does to an element.
public enum ChangeKind {
    ADD,
    REMOVE,
    SET
}
