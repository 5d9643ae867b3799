package dev.remit.edit;

import dev.remit.model.Diagram;
import dev.remit.model.Frame;
import dev.remit.model.Node;
import dev.remit.model.Note;
import dev.remit.shape.Id;
import dev.remit.shape.Shape;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Elements, notes and frames of one diagram put elsewhere or made larger.
final class Placement {
    private static final Shape<Diagram> DIAGRAM = Shape.of(Diagram.class);
    private static final Shape<Node> NODE = Shape.of(Node.class);
    private static final Shape<Note> NOTE = Shape.of(Note.class);
    private static final Shape<Frame> FRAME = Shape.of(Frame.class);

    private Placement() {}

    static Diagram place(Diagram diagram, Map<Id, Spot> spots) {
        var texts = texts(diagram);
        var nodes = Nodes.of(diagram);
        spots.forEach((id, spot) -> {
            if (!texts.contains(id)) nodes.put(id, nodes.at(id, spot));
        });
        return texts.isEmpty() ? nodes.diagram() : placed(nodes.diagram(), spots);
    }

    static Diagram resize(Diagram diagram, Id id, Spot corner, int width, Optional<Integer> height) {
        Diagram moved = place(diagram, Map.of(id, corner));
        if (FreeIds.holds(diagram, id)) return sized(moved, id, width, height);
        return Nodes.change(
                moved,
                List.of(id),
                node -> NODE.with(
                        NODE.with(node, "width", Optional.of(Spot.size(width))), "height", height.map(Spot::size)));
    }

    static Diagram layer(Diagram diagram, Map<Id, Integer> layers) {
        var nodes = Nodes.of(diagram);
        layers.forEach((id, layer) ->
                nodes.change(id, node -> NODE.with(node, "layer", Math.clamp(layer, -Spot.FARTHEST, Spot.FARTHEST))));
        return nodes.diagram();
    }

    static Diagram lock(Diagram diagram, Collection<Id> ids) {
        return held(diagram, ids, true);
    }

    static Diagram unlock(Diagram diagram, Collection<Id> ids) {
        return held(diagram, ids, false);
    }

    private static Diagram held(Diagram diagram, Collection<Id> ids, boolean locked) {
        return texts(
                Nodes.change(diagram, ids, node -> NODE.with(node, "locked", locked)),
                Set.copyOf(ids),
                note -> NOTE.with(note, "locked", locked),
                frame -> FRAME.with(frame, "locked", locked));
    }

    /// The notes and frames, which are placed by themselves.
    private static Set<Id> texts(Diagram diagram) {
        var texts = new HashSet<Id>();
        diagram.notes().forEach(note -> texts.add(note.id()));
        diagram.frames().forEach(frame -> texts.add(frame.id()));
        return texts;
    }

    private static Diagram placed(Diagram diagram, Map<Id, Spot> spots) {
        return texts(
                diagram,
                spots.keySet(),
                note -> at(NOTE, note, Objects.requireNonNull(spots.get(note.id()))),
                frame -> at(FRAME, frame, Objects.requireNonNull(spots.get(frame.id()))));
    }

    private static Diagram sized(Diagram diagram, Id id, int width, Optional<Integer> height) {
        return texts(
                diagram,
                Set.of(id),
                note -> sized(NOTE, note, width, height.orElse(note.height())),
                frame -> sized(FRAME, frame, width, height.orElse(frame.height())));
    }

    /// Those of the notes and frames that have one of the ids become others.
    private static Diagram texts(
            Diagram diagram, Set<Id> ids, UnaryOperator<Note> toNote, UnaryOperator<Frame> toFrame) {
        var notes = diagram.notes().stream()
                .map(note -> ids.contains(note.id()) ? toNote.apply(note) : note)
                .toList();
        var frames = diagram.frames().stream()
                .map(frame -> ids.contains(frame.id()) ? toFrame.apply(frame) : frame)
                .toList();
        return DIAGRAM.with(DIAGRAM.with(diagram, "notes", notes), "frames", frames);
    }

    private static <T extends Record> T at(Shape<T> shape, T box, Spot spot) {
        return shape.with(shape.with(box, "x", spot.x()), "y", spot.y());
    }

    private static <T extends Record> T sized(Shape<T> shape, T box, int width, int height) {
        return shape.with(shape.with(box, "width", Spot.size(width)), "height", Spot.size(height));
    }
}
