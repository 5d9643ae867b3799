package dev.remit.ui.session.desk;

import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import java.util.Optional;

/// The first diagram that shows a team or a service.
public final class Elsewhere {
    private Elsewhere() {}

    public static Optional<Id> of(Id id, Document document) {
        if (!document.teams().contains(id) && !document.services().contains(id)) return Optional.empty();
        return document.diagrams().stream()
                .filter(diagram ->
                        diagram.elements().filter(shown -> !shown.contains(id)).isEmpty())
                .map(Diagram::id)
                .findFirst();
    }
}
