package dev.remit.model;

/// What an indicator measures.
public enum SliCategory {
    AVAILABILITY,
    LATENCY,
    QUALITY,
    FRESHNESS,
    CORRECTNESS,
    THROUGHPUT,
    DURABILITY
}
