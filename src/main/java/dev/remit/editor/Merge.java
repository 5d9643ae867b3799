package dev.remit.editor;

import java.time.Duration;
import java.time.Instant;

/// Lets a change go on with the one before it, so that both are one step: nudge after nudge, a slider that is dragged.
///
/// @param key the same for all changes that may be one
/// @param at when it was made
public record Merge(String key, Instant at) {
    private static final Duration SOON = Duration.ofMillis(800);

    boolean goesOn(Merge earlier) {
        return key.equals(earlier.key) && Duration.between(earlier.at, at).compareTo(SOON) <= 0;
    }
}
