package dev.remit.editor;

import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.NameOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The diagrams of a document in the order of their tabs: by name, so that renaming one moves it.
public final class TabOrder {
    private static final Comparator<Diagram> BY_NAME =
            Comparator.comparing(Diagram::name, NameOrder.BY_NAME).thenComparing(Diagram::id);

    private TabOrder() {}

    public static List<Diagram> of(Document document) {
        return document.diagrams().stream().sorted(BY_NAME).toList();
    }

    /// The diagram so many tabs after another, going round at the ends; empty where there is no other.
    public static Optional<Id> step(int by, Id from, Document document) {
        var ids = of(document).stream().map(Diagram::id).toList();
        int at = ids.indexOf(from);
        if (ids.isEmpty() || (ids.size() == 1 && at == 0)) return Optional.empty();
        return Optional.of(ids.get(Math.floorMod(at + by, ids.size())));
    }
}
