package dev.remit.draw;

import dev.remit.draw.geometry.Rect;
import dev.remit.shape.Id;

/// A text placed on the diagram.
public record NoteBox(Id id, Rect box, String text) implements Figure {}
