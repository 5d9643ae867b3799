package dev.remit.draw;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.shape.Id;

/// Something in a picture that can be pointed at: an element, a note or a frame of the diagram.
public sealed interface Figure permits Chip, FrameBox, Grouping, InteractionShape, NoteBox, TeamBox {
    Id id();

    /// The box to reveal it by and to draw a selection ring around.
    Rect box();

    /// The same so far to the right and down.
    Figure moved(double dx, double dy);

    /// Whether a click at that point means this figure, unless another lies on top of it.
    default boolean covers(Point point) {
        return box().contains(point);
    }
}
