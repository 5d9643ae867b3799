package dev.remit.editor;

import dev.remit.shape.Id;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// The elements the next command is about, in the order they were chosen.
public record Selection(List<Id> ids) {
    public static final Selection NONE = new Selection(List.of());

    public Selection {
        ids = List.copyOf(ids);
    }

    public static Selection of(Id... ids) {
        return new Selection(List.of(ids));
    }

    public static Selection of(Collection<Id> ids) {
        return new Selection(List.copyOf(new LinkedHashSet<>(ids)));
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }

    public boolean contains(Id id) {
        return ids.contains(id);
    }

    /// The element, where it is just one.
    public Optional<Id> only() {
        return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
    }

    /// These and the others.
    public Selection with(Collection<Id> more) {
        SequencedSet<Id> all = new LinkedHashSet<>(ids);
        return all.addAll(more) ? of(all) : this;
    }

    /// Without the element if it was among these, with it if not.
    public Selection toggled(Id id) {
        SequencedSet<Id> all = new LinkedHashSet<>(ids);
        if (!all.remove(id)) all.add(id);
        return of(all);
    }
}
