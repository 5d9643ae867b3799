package dev.remit.format.order;

import dev.remit.edit.Diagrams;
import dev.remit.format.order.Scope.Part;
import dev.remit.model.Diagram;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import dev.remit.shape.Shape;
import dev.remit.text.Outcome;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/// Limits a diagram to what was chosen; what has a place in it keeps that place.
record Cutting(Structure structure, Diagram diagram) {
    private static final Shape<Diagram> DIAGRAM = Shape.of(Diagram.class);

    Outcome<Diagram> to(Scope scope) {
        return switch (scope) {
            case Scope.All _ -> Outcome.done(Diagrams.ofEverything().coloured(diagram.lens()));
            case Scope.View _ -> Outcome.done(diagram);
            case Part part -> part.chosen().then(this::to);
        };
    }

    private Outcome<Diagram> to(Part part) {
        Outcome<Diagram> cut = Outcome.done(only(part));
        var document = structure.document();
        for (Id id : part.teams().stream().sorted().toList())
            cut = Named.here(
                            "team",
                            id.text(),
                            document.teams().toList(),
                            each -> each.id().text())
                    .then(known(cut));
        for (Id id : part.services().stream().sorted().toList())
            cut = Named.here(
                            "service",
                            id.text(),
                            document.services().toList(),
                            each -> each.id().text())
                    .then(known(cut));
        return cut;
    }

    private static <T> Function<T, Outcome<Diagram>> known(Outcome<Diagram> cut) {
        return one -> cut;
    }

    /// Notes and frames are about the whole, so they stay behind.
    private Diagram only(Part part) {
        var list = new TreeSet<>(part.teams());
        list.addAll(part.services());
        list.addAll(Limits.answered(part.teams(), structure));
        var cut = DIAGRAM.with(diagram, "elements", Optional.of(Collections.unmodifiableSet(list)));
        return DIAGRAM.with(DIAGRAM.with(cut, "notes", List.of()), "frames", List.of());
    }
}
