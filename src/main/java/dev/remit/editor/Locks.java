package dev.remit.editor;

import dev.remit.draw.Figure;
import dev.remit.draw.Grouping;
import dev.remit.model.Diagram;
import dev.remit.model.Node;
import dev.remit.shape.Id;
import java.util.Map;
import java.util.Optional;

/// What does not move, because somebody locked it in its place.
///
/// @param nodes where things stand in the diagram
public record Locks(Map<Id, Node> nodes) {
    public static Locks of(State state) {
        return new Locks(state.document()
                .diagrams()
                .find(state.diagram())
                .map(Diagram::nodes)
                .orElse(Map.of()));
    }

    /// A grouping stays with any of its teams that stays.
    public boolean hold(Figure figure) {
        return hold(figure.id())
                || (figure instanceof Grouping grouping
                        && grouping.teams().stream().anyMatch(this::hold));
    }

    public boolean hold(Id id) {
        return Optional.ofNullable(nodes.get(id)).filter(Node::locked).isPresent();
    }
}
