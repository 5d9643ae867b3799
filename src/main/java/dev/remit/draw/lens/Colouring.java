package dev.remit.draw.lens;

import dev.remit.draw.Legend;
import dev.remit.draw.Tints;

/// What a lens makes of a picture.
///
/// @param tints for marks
public record Colouring(Tints tints, Legend legend) {
    /// No colours but those of the notation.
    static final Colouring NONE = new Colouring(Tints.NONE, Legend.NONE);
}
