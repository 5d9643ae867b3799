package dev.remit.draw;

import dev.remit.draw.geometry.Rect;
import dev.remit.shape.Id;

/// A text placed on the diagram.
public record NoteBox(Id id, Rect box, String text) implements Figure {
    @Override
    public NoteBox moved(double dx, double dy) {
        return new NoteBox(id, box.moved(dx, dy), text);
    }
}
