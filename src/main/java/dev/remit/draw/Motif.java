package dev.remit.draw;

import dev.remit.draw.arrange.Arrangement;
import dev.remit.draw.arrange.Layouts;
import dev.remit.draw.arrange.Shown;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Metrics;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.Map;

/// What a picture is of. What it shows, where that stands and how it looks are each worked out when they are first
/// asked for and never again.
public final class Motif {
    private final Structure structure;
    private final Diagram diagram;
    private final Late<Shown> shown;
    private final Late<Arrangement> arrangement;
    private final Late<Picture> picture;

    /// @param metrics tells how wide the names are that nothing may cover
    public Motif(Structure structure, Diagram diagram, Metrics metrics) {
        this.structure = structure;
        this.diagram = diagram;
        shown = new Late<>(() -> Shown.of(structure, diagram));
        arrangement = new Late<>(() -> Arrangement.of(shown.get(), structure, diagram, Layouts.standard()));
        picture = new Late<>(() -> Picture.of(this, Marks.NONE, metrics));
    }

    /// Whether the document says the same of the organisation on that day.
    public boolean isOf(Document document, LocalDate today) {
        return structure.today().equals(today) && structure.document().isSameButLetters(document);
    }

    /// Whether that diagram looks the same but for its colours.
    public boolean isOf(Diagram other) {
        return diagram.isSameButForColours(other);
    }

    /// Only where teams, services and groupings stand, which is much quicker than the picture.
    public Map<Id, Rect> boxes() {
        return arrangement().boxes();
    }

    public Picture picture() {
        return picture.get();
    }

    /// Whether the picture was asked for.
    public boolean isDrawn() {
        return picture.isKnown();
    }

    public Structure structure() {
        return structure;
    }

    Diagram diagram() {
        return diagram;
    }

    Shown shown() {
        return shown.get();
    }

    Arrangement arrangement() {
        return arrangement.get();
    }
}
