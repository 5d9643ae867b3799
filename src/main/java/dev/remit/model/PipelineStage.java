package dev.remit.model;

/// The stages of a service's delivery pipeline.
public enum PipelineStage {
    SOURCE,
    BUILD,
    TEST,
    STAGING,
    PRODUCTION
}
