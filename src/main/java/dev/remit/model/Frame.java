package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;

/// A part of a diagram that is shown or printed as one page.
@About("A part of a diagram that is shown or printed as one page.")
public record Frame(
        @About("Names the frame inside its diagram.") Id id,
        @About("What the page is called.") String title,
        @About("Its place among the pages.") int order,

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
    static Frame of(Values v) {
        return new Frame(v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
