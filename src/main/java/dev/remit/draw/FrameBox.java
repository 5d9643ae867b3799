package dev.remit.draw;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.shape.Id;

/// A page of the diagram, for presenting and printing. Only its edge can be clicked, so that it hides nothing.
public record FrameBox(Id id, Rect box, String title) implements Figure {
    private static final double EDGE = 4;

    @Override
    public FrameBox moved(double dx, double dy) {
        return new FrameBox(id, box.moved(dx, dy), title);
    }

    @Override
    public boolean covers(Point point) {
        return box.grown(EDGE).contains(point) && !box.grown(-EDGE).contains(point);
    }
}
