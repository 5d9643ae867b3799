package dev.remit.editor;

import dev.remit.draw.Figure;
import dev.remit.draw.Picture;
import dev.remit.draw.geometry.Rect;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import java.util.HashMap;
import java.util.Map;

/// Draws the diagram of that id; where the document has none, everything it holds.
@FunctionalInterface
public interface Pictures {
    Picture of(Document document, Id diagram);

    /// Only where its teams and services would stand.
    default Map<Id, Rect> boxes(Document document, Id diagram) {
        var boxes = new HashMap<Id, Rect>();
        of(document, diagram).figures().forEach((Figure figure) -> boxes.put(figure.id(), figure.box()));
        return boxes;
    }

    /// For edits that are tried and not made: they do not push out what was drawn before and may be asked for again.
    default Pictures apart() {
        return this;
    }
}
