package dev.remit.edit;

import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Node;
import dev.remit.shape.Id;
import dev.remit.shape.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Gives many elements of a diagram the places an automatic layout found for them, so that they stay there.
public final class Pinning {
    private static final Shape<Node> NODE = Shape.of(Node.class);

    private Pinning() {}

    /// Where an element stays, and how wide; by its contents where no width is given.
    public record Pin(Spot corner, Optional<Integer> width) {}

    public static Edit at(Id diagram, Map<Id, Pin> pins) {
        var spots = new LinkedHashMap<Id, Spot>();
        pins.forEach((id, pin) -> spots.put(id, pin.corner));
        return Diagrams.place(diagram, spots).then(document -> widened(document, diagram, pins));
    }

    private static Document widened(Document document, Id id, Map<Id, Pin> pins) {
        return document.diagrams()
                .find(id)
                .map(diagram -> document.with(widened(diagram, pins)))
                .orElse(document);
    }

    private static Diagram widened(Diagram diagram, Map<Id, Pin> pins) {
        var nodes = Nodes.of(diagram);
        pins.forEach((id, pin) -> nodes.change(id, node -> NODE.with(node, "width", pin.width.map(Spot::size))));
        return nodes.diagram();
    }
}
