package dev.remit.model;

/// How an indicator is measured (OpenSLO ratioMetric, thresholdMetric).
public enum MetricKind {
    RATIO,
    THRESHOLD
}
