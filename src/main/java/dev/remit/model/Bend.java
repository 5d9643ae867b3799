package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;

/// A point a drawn line passes.
@About("A point a drawn line passes.")
public record Bend(
        @About(value = "Pixels from the left.", unit = Unit.PIXELS)
        int x,

        @About(value = "Pixels from the top.", unit = Unit.PIXELS)
        int y,

        Kept kept) {
    static Bend of(Values v) {
        return new Bend(v.next(), v.next(), v.next());
    }
}
