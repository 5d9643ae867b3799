package dev.remit.editor;

import dev.remit.draw.Picture;
import dev.remit.model.Document;
import dev.remit.shape.Id;

/// Draws the diagram of that id; where the document has none, everything it holds.
@FunctionalInterface
public interface Pictures {
    Picture of(Document document, Id diagram);
}
