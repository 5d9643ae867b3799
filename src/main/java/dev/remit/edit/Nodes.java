package dev.remit.edit;

import dev.remit.model.Diagram;
import dev.remit.model.Node;
import dev.remit.shape.Id;
import java.util.Collection;
import java.util.Collections;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Where elements stand in one diagram, many changed at once: the map is made anew only once.
final class Nodes {
    private final Diagram diagram;
    private final TreeMap<Id, Node> changed;
    private boolean isChanged;

    private Nodes(Diagram diagram) {
        this.diagram = diagram;
        this.changed = new TreeMap<>(diagram.nodes());
    }

    static Nodes of(Diagram diagram) {
        return new Nodes(diagram);
    }

    /// The nodes of those that have one become others.
    static Diagram change(Diagram diagram, Collection<Id> ids, UnaryOperator<Node> change) {
        var nodes = new Nodes(diagram);
        for (Id id : ids) nodes.change(id, change);
        return nodes.diagram();
    }

    static Diagram without(Diagram diagram, Collection<Id> ids) {
        var rest = Absence.without(diagram.nodes(), ids);
        return rest == diagram.nodes() ? diagram : diagram.standing(rest);
    }

    Node at(Id id, Spot spot) {
        return changed.getOrDefault(id, Node.at(spot.x(), spot.y())).movedTo(spot.x(), spot.y());
    }

    void change(Id id, UnaryOperator<Node> change) {
        var node = changed.get(id);
        if (node != null) put(id, change.apply(node));
    }

    void put(Id id, Node node) {
        isChanged |= changed.put(id, node) != node;
    }

    Diagram diagram() {
        return isChanged ? diagram.standing(Collections.unmodifiableSortedMap(changed)) : diagram;
    }
}
