package dev.remit.ui;

import dev.remit.analysis.Today;
import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Metrics;
import dev.remit.editor.Pictures;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Structure;
import dev.remit.shape.Draft;
import dev.remit.shape.Id;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/// Draws the diagrams of documents as they are on the day the rules take for today.
record Drawing(Clock clock, Metrics metrics) implements Pictures {
    @Override
    public Picture of(Document document, Id diagram) {
        return Picture.of(structure(document), find(document, diagram), Marks.NONE, metrics);
    }

    @Override
    public Map<Id, Rect> boxes(Document document, Id diagram) {
        return Picture.boxes(structure(document), find(document, diagram));
    }

    private Structure structure(Document document) {
        return Structure.of(document, Today.of(document, Optional.empty(), clock));
    }

    private static Diagram find(Document document, Id id) {
        return document.diagrams()
                .find(id)
                .orElseGet(() -> Draft.EMPTY
                        .with("id", id.text())
                        .with("name", id.text())
                        .as(Diagram.class));
    }
}
