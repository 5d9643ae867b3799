package dev.remit.editor;

import dev.remit.draw.Chip;
import dev.remit.draw.Figure;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Diagrams;
import dev.remit.edit.Pinning;
import dev.remit.edit.Pinning.Pin;
import dev.remit.edit.Spot;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Node;
import dev.remit.shape.Id;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Keeps everything in its place when a document changes: what an automatic layout would move now is given the
/// position it had, and a team that has grown moves its neighbours away rather than covering them.
final class Settling {
    private final State before;
    private final Id diagram;
    private final List<Figure> stood;

    private Settling(State before) {
        this.before = before;
        this.diagram = before.diagram();
        this.stood = standing(before);
    }

    /// The document with what must not move given its place.
    static Document of(Document changed, State before) {
        var settling = new Settling(before);
        Document kept = settling.kept(changed);
        return settling.roomMade(kept);
    }

    /// Teams, and services that stand in none: what has a place of its own.
    private static List<Figure> standing(State state) {
        return Stream.<Figure>concat(
                        state.picture().teams().stream(),
                        state.picture().chips().stream().filter(chip -> standsAlone(chip)))
                .toList();
    }

    private static boolean standsAlone(Chip chip) {
        return chip.team().isEmpty();
    }

    private Document kept(Document changed) {
        var boxes = boxes(changed);
        boolean isDisturbed = stood.stream().anyMatch(figure -> isDisturbed(figure, boxes, changed));
        return isDisturbed ? pinned(changed, boxes) : changed;
    }

    private boolean isDisturbed(Figure figure, Map<Id, Rect> boxes, Document changed) {
        Rect now = boxes.get(figure.id());
        return now != null
                && isUntouched(figure.id(), changed)
                && !now.corner().equals(figure.box().corner());
    }

    private boolean isUntouched(Id id, Document changed) {
        return node(id, changed).equals(node(id, before.document()));
    }

    private Optional<Node> node(Id id, Document document) {
        return document.diagrams().find(diagram).map(Diagram::nodes).map(nodes -> nodes.get(id));
    }

    private Document pinned(Document changed, Map<Id, Rect> boxes) {
        var pins = new LinkedHashMap<Id, Pin>();
        for (Figure figure : stood) {
            boolean isOpen =
                    boxes.containsKey(figure.id()) && node(figure.id(), changed).isEmpty();
            if (isOpen) pins.put(figure.id(), Anchoring.pin(figure));
        }
        return Pinning.at(diagram, pins).apply(changed);
    }

    private Document roomMade(Document changed) {
        var now = boxes(changed);
        var then = new LinkedHashMap<Id, Rect>();
        stood.forEach(figure -> then.put(figure.id(), figure.box()));
        var grown = stood.stream()
                .filter(figure -> isUntouched(figure.id(), changed)
                        && isLarger(now.getOrDefault(figure.id(), Rect.EMPTY), figure.box()))
                .map(Figure::id)
                .toList();
        if (grown.isEmpty()) return changed;
        var spots = new LinkedHashMap<Id, Spot>();
        Elbowroom.around(grown, then, now, id -> isLocked(id, changed))
                .forEach((id, box) -> spots.put(id, Anchoring.spot(box)));
        return Diagrams.place(diagram, spots).apply(changed);
    }

    private boolean isLocked(Id id, Document changed) {
        return node(id, changed).filter(Node::locked).isPresent();
    }

    private Map<Id, Rect> boxes(Document document) {
        return before.around().pictures().boxes(document, diagram);
    }

    private static boolean isLarger(Rect now, Rect then) {
        return now.width() > then.width() || now.height() > then.height();
    }
}
