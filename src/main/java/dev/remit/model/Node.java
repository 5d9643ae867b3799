package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.util.Optional;

/// Where an element stands in a diagram, and how large it is drawn.
@About("Where an element stands in a diagram, and how large it is drawn.")
public record Node(
        @About(value = "Pixels from the left.", unit = Unit.PIXELS)
        int x,

        @About(value = "Pixels from the top.", unit = Unit.PIXELS)
        int y,

        @About(value = "Its width; by its contents where absent.", unit = Unit.PIXELS, least = "0")
        Optional<Integer> width,

        @About(value = "Its height; by its contents where absent.", unit = Unit.PIXELS, least = "0")
        Optional<Integer> height,

        @About(value = "It does not move.", otherwise = "false")
        boolean locked,

        @About(value = "Its contents are hidden.", otherwise = "false")
        boolean collapsed,

        @About(value = "What has a higher layer is drawn above others.", otherwise = "0", least = "-1000000")
        int layer,

        Kept kept) {
    static Node of(Values v) {
        return new Node(v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }

    /// What stands there, as large as its contents.
    public static Node at(int x, int y) {
        return new Node(x, y, Optional.empty(), Optional.empty(), false, false, 0, Kept.NONE);
    }

    /// The same elsewhere; a drag of thousands makes one each a frame, so it is not looked up by name.
    public Node movedTo(int newX, int newY) {
        return newX == x && newY == y ? this : new Node(newX, newY, width, height, locked, collapsed, layer, kept);
    }
}
