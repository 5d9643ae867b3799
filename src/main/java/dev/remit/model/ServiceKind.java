package dev.remit.model;

/// What sort of thing a service is (Backstage component types and resources).
public enum ServiceKind {
    SERVICE,
    WEBSITE,
    LIBRARY,
    DATA_PIPELINE,
    RESOURCE,
    PLATFORM_CAPABILITY
}
