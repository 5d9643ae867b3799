package dev.remit.format;

import dev.remit.model.Document;
import dev.remit.shape.Id;
import java.util.List;

/// A document after an import, and what the import did to it, in the order of ids.
public record Imported(Document document, List<Id> added, List<Id> changed, List<Id> removed) {
    public Imported {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /// By an import that never removes.
    public Imported(Document document, List<Id> added, List<Id> changed) {
        this(document, added, changed, List.of());
    }

    public boolean isNothing() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
