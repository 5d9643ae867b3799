package dev.remit.draw;

import dev.remit.model.InteractionMode;
import dev.remit.model.TopologyType;

/// The shape of a sample in a legend. What has a shape of its own on the map has it here too, as it alone tells types
/// apart in grey.
public sealed interface Emblem {
    Emblem PATCH = new Patch();

    /// Colour that any shape may have.
    record Patch() implements Emblem {}

    record OfTeam(TopologyType type) implements Emblem {}

    record OfInteraction(InteractionMode mode) implements Emblem {}
}
