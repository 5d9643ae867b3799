package dev.remit.ui;

import dev.remit.analysis.Today;
import dev.remit.draw.Motif;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Draws the diagrams of documents as they are on the day the rules take for today.
///
/// What was drawn last is kept, as it is soon asked for again: an edit wants to know where everything will stand before
/// it wants the picture, undo wants the picture before, and other colours are for the same one. Drawing 1,000 teams
/// takes 40 ms.
final class Drawing implements Pictures {
    private static final int KEPT = 4;
    private static final int PASSING = 3;

    private final Clock clock;
    private final Metrics metrics;
    private volatile List<Motif> latest = List.of();

    Drawing(Clock clock, Metrics metrics) {
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public Picture of(Document document, Id diagram) {
        return motif(document, find(document, diagram)).picture();
    }

    @Override
    public Map<Id, Rect> boxes(Document document, Id diagram) {
        return motif(document, find(document, diagram)).boxes();
    }

    @Override
    public Pictures apart() {
        var other = new Drawing(clock, metrics);
        other.latest = latest;
        return other;
    }

    /// Any thread may ask. Where two do at once, what one of them drew is forgotten.
    private Motif motif(Document document, Diagram diagram) {
        var known = latest;
        var today = Today.of(document, Optional.empty(), clock);
        var alike = known.stream().filter(it -> it.isOf(document, today)).toList();
        var motif = alike.stream()
                .filter(it -> it.isOf(diagram))
                .findFirst()
                .orElseGet(() -> new Motif(structure(document, today, alike), diagram, metrics));
        latest = kept(Stream.concat(Stream.of(motif), known.stream().filter(it -> it != motif))
                .toList());
        return motif;
    }

    /// What an edit only asks about on its way does not push out what was seen.
    private static List<Motif> kept(List<Motif> all) {
        var seen = all.stream().filter(Motif::isDrawn).limit(KEPT).toList();
        var passed = all.stream().filter(it -> !it.isDrawn()).limit(PASSING).toList();
        return all.stream()
                .filter(it -> seen.contains(it) || passed.contains(it))
                .toList();
    }

    private static Structure structure(Document document, LocalDate today, List<Motif> alike) {
        return alike.stream().findFirst().map(Motif::structure).orElseGet(() -> Structure.of(document, today));
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
