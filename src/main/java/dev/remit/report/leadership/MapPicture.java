package dev.remit.report.leadership;

import dev.remit.analysis.Facts;
import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.Tints;
import dev.remit.draw.lens.Notation;
import dev.remit.draw.surface.Metrics;
import dev.remit.edit.Diagrams;
import dev.remit.model.Diagram;

/// The first diagram of a document, or everything laid out automatically, with the notation explained beneath.
final class MapPicture {
    private MapPicture() {}

    static Picture of(Facts facts) {
        var document = facts.document();
        Diagram diagram = document.diagrams().stream().findFirst().orElseGet(Diagrams::ofEverything);
        var picture = Picture.of(facts.structure(), diagram, Marks.NONE, Metrics.estimated())
                .presented();
        return picture.marked(Marks.NONE.tinted(Tints.NONE, Notation.of(picture, document)));
    }
}
