package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;

/// A text placed on a diagram.
@About("A text placed on a diagram.")
public record Note(
        @About("Names the note inside its diagram.") Id id,
        @About(value = "What it says.", prose = true) String text,

        @About(value = "Pixels from the left.", unit = Unit.PIXELS)
        int x,

        @About(value = "Pixels from the top.", unit = Unit.PIXELS)
        int y,

        @About(value = "Its width.", unit = Unit.PIXELS, least = "0")
        int width,

        @About(value = "Its height.", unit = Unit.PIXELS, least = "0")
        int height,

        @About(value = "It does not move.", otherwise = "false")
        boolean locked,

        Kept kept) {
    static Note of(Values v) {
        return new Note(v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
