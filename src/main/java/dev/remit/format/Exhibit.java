package dev.remit.format;

import dev.remit.analysis.Facts;
import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.lens.Lenses;
import dev.remit.draw.lens.Notation;
import dev.remit.draw.lens.Readings;
import dev.remit.draw.surface.Metrics;
import dev.remit.edit.Diagrams;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Structure;
import dev.remit.report.Gauging;
import dev.remit.report.Tallies;
import dev.remit.rule.Rules;
import dev.remit.shape.Id;
import java.time.OffsetDateTime;
import java.util.Optional;

/// A diagram as it is exported: in the colours of its lens, without what is selected or found.
///
/// @param readings what its lens is told
/// @param madeAt given by the caller: a format reads no clock
public record Exhibit(Structure structure, Diagram diagram, Readings readings, OffsetDateTime madeAt) {
    /// A diagram of the document as it is; of none, everything laid out automatically.
    public static Exhibit of(Facts facts, Optional<Diagram> shown, OffsetDateTime madeAt) {
        Diagram diagram = shown.orElseGet(Diagrams::ofEverything);
        return new Exhibit(facts.structure(), diagram, readings(facts, diagram), madeAt);
    }

    /// The diagram of that id, else the first there is.
    public static Optional<Diagram> diagram(Document document, Optional<Id> asked) {
        return asked.flatMap(document.diagrams()::find)
                .or(() -> document.diagrams().stream().findFirst());
    }

    /// As text of that width is laid out.
    public Picture picture(Metrics metrics) {
        var picture = Picture.of(structure, diagram, Marks.NONE, metrics).presented();
        var colouring = Lenses.of(diagram.lens()).over(picture, structure, readings);
        var legend = colouring.legend().isEmpty() ? Notation.of(picture, document()) : colouring.legend();
        return picture.marked(Marks.NONE.tinted(colouring.tints(), legend));
    }

    public Document document() {
        return structure.document();
    }

    /// What stands above it, such as "Whole organisation".
    public String title() {
        return diagram.name();
    }

    public String organisation() {
        return document().organisation().name();
    }

    /// The standard lens is told nothing, and to check the rules takes longer than to draw.
    private static Readings readings(Facts facts, Diagram diagram) {
        if (Lenses.of(diagram.lens()).id().equals(Lenses.standard().id())) return Readings.NONE;
        return Gauging.of(facts, Tallies.of(Rules.check(facts), facts.document()));
    }
}
