package dev.remit.ui.panel.inspect;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;

/// The elements of some ids. They are looked up once a revision, as 10,000 of them take 5 ms.
final class Members {
    private final List<Id> ids;
    private Optional<Found> found = Optional.empty();

    private record Found(Document document, List<Element> elements) {
        static Found in(Document document, List<Id> ids) {
            return new Found(
                    document,
                    ids.stream().flatMap(id -> document.find(id).stream()).toList());
        }
    }

    Members(List<Id> ids) {
        this.ids = ids;
    }

    /// Those that exist there.
    List<Element> in(Document document) {
        var now = found.filter(it -> it.document == document).orElseGet(() -> Found.in(document, ids));
        found = Optional.of(now);
        return now.elements;
    }
}
