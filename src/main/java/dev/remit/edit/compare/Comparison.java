package dev.remit.edit.compare;

import dev.remit.edit.Edit;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.shape.Id;
import dev.remit.shape.Raw;
import dev.remit.shape.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Two documents and all that is not the same in them, in the order of the file: each element that only one has, and
/// each attribute that differs in an element both have.
public record Comparison(Document from, Document to, List<Difference> differences) {
    public Comparison {
        differences = List.copyOf(differences);
    }

    /// Rows that both share are not looked into, so that comparing two moments of one history takes no time.
    public static Comparison of(Document from, Document to) {
        var all = new ArrayList<Difference>();
        all.addAll(Leaves.of(Optional.empty(), Whole.bare(from), Whole.bare(to)));
        var tables = from.tables();
        var others = to.tables();
        for (int i = 0; i < tables.size(); i++) compare(tables.get(i), others.get(i), all);
        return new Comparison(from, to, all);
    }

    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /// Brings these differences over: all of them make the second document of the first.
    public Edit take(Collection<Difference> taken) {
        return document -> new Taking(to).applied(document, List.copyOf(taken));
    }

    private static void compare(Table<? extends Element> ones, Table<? extends Element> others, List<Difference> all) {
        if (ones == others) return;
        var ids = new TreeMap<Id, Element>();
        ones.forEach(element -> ids.put(element.id(), element));
        others.forEach(element -> ids.putIfAbsent(element.id(), element));
        ids.keySet().forEach(id -> compare(id, ones.find(id), others.find(id), all));
    }

    private static void compare(
            Id id, Optional<? extends Element> one, Optional<? extends Element> other, List<Difference> all) {
        if (one.isEmpty()) all.add(whole(id, Way.ADDED));
        else if (other.isEmpty()) all.add(whole(id, Way.REMOVED));
        else if (one.get() != other.get() && !one.get().equals(other.get()))
            all.addAll(Leaves.of(Optional.of(id), (Record) one.get(), (Record) other.get()));
    }

    private static Difference whole(Id id, Way way) {
        return new Difference(Where.of(id), way, Raw.NOTHING, Raw.NOTHING);
    }
}
