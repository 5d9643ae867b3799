package dev.remit.model;

/// How sensitive the data of a service is, least first.
public enum DataClass {
    PUBLIC,
    INTERNAL,
    CONFIDENTIAL,
    REGULATED
}
