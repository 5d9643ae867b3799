package dev.remit.draw;

import static dev.remit.Documents.document;

import dev.remit.draw.surface.Metrics;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import java.time.LocalDate;

/// Pictures for tests, true on 2026-06-01.
public final class Pictures {
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private Pictures() {}

    /// Of the diagram `map` of a document with these members.
    public static Picture picture(String members) {
        return of(document(members + MAP), "map", Marks.NONE);
    }

    /// Of the small organisation that has one of everything, with its findings.
    public static Picture shop() {
        return of(ShopPlatform.organisation(), "map", ShopPlatform.marks());
    }

    public static Picture of(Document document, String diagram, Marks marks) {
        Diagram shown = document.diagrams().get(Id.of(diagram));
        return Picture.of(Structure.of(document, TODAY), shown, marks, Metrics.estimated());
    }

    private static final String MAP = """
        , "diagrams": [{"id": "map", "name": "Map"}]
        """;
}
