package dev.remit.format;

import dev.remit.model.Document;
import dev.remit.shape.Id;
import java.util.List;

/// A document after an import, and what the import did to it, in the order of ids.
public record Imported(Document document, List<Id> added, List<Id> changed) {
    public Imported {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }
}
