package dev.remit.rule;

import dev.remit.model.Suppression;

/// A finding that is looked past, and by which decision.
public record Suppressed(Finding finding, Suppression by) {}
