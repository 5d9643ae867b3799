package dev.remit.edit;

import dev.remit.model.Diagram;
import dev.remit.shape.Id;
import dev.remit.shape.Shape;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A diagram that knows nothing of some elements any more.
final class Absence {
    private static final Shape<Diagram> DIAGRAM = Shape.of(Diagram.class);

    private Absence() {}

    static Diagram of(Diagram diagram, Set<Id> gone) {
        Diagram listed = DIAGRAM.with(diagram, "elements", diagram.elements().map(all -> without(all, gone)));
        Diagram routed = DIAGRAM.with(listed, "routes", without(diagram.routes(), gone));
        Diagram ordered = DIAGRAM.with(routed, "order", order(diagram.order(), gone));
        return Nodes.without(ordered, gone);
    }

    /// The same map where none of these is in it.
    static <V> Map<Id, V> without(Map<Id, V> all, Collection<Id> gone) {
        if (gone.stream().noneMatch(all::containsKey)) return all;
        var rest = new TreeMap<>(all);
        gone.forEach(rest::remove);
        return Collections.unmodifiableSortedMap(rest);
    }

    private static Set<Id> without(Set<Id> all, Collection<Id> gone) {
        if (gone.stream().noneMatch(all::contains)) return all;
        var rest = new TreeSet<>(all);
        gone.forEach(rest::remove);
        return Collections.unmodifiableSet(rest);
    }

    private static Map<Id, List<Id>> order(Map<Id, List<Id>> all, Set<Id> gone) {
        if (all.isEmpty()) return all;
        var rest = new TreeMap<Id, List<Id>>();
        all.forEach((team, services) -> Optional.of(
                        services.stream().filter(each -> !gone.contains(each)).toList())
                .filter(some -> !some.isEmpty() && !gone.contains(team))
                .ifPresent(some -> rest.put(team, some)));
        return Collections.unmodifiableSortedMap(rest);
    }
}
