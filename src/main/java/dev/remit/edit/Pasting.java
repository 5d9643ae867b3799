package dev.remit.edit;

import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.Frame;
import dev.remit.model.Node;
import dev.remit.model.Note;
import dev.remit.model.Service;
import dev.remit.shape.Id;
import dev.remit.shape.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A fragment put into a document, that far from where it was copied.
record Pasting(Fragment fragment, Document document, Spot offset) {
    private static final Shape<Node> NODE = Shape.of(Node.class);
    private static final Shape<Note> NOTE = Shape.of(Note.class);
    private static final Shape<Frame> FRAME = Shape.of(Frame.class);

    Edit references(Id diagram) {
        return Diagrams.change(diagram, it -> withTexts(referring(it), new ArrayList<>()));
    }

    Pasted copies(Id diagram) {
        var copies = Copies.of(fragment, document);
        var elements = copies.elements();
        var fresh = Stream.concat(elements.stream(), copies.stubs().stream()).toList();
        var all = Elements.added(document, fresh);
        var before = Diagrams.of(document, diagram);
        var ids = new ArrayList<>(elements.stream().map(Element::id).toList());
        Diagram listed =
                Listing.of(all).add(before, fresh.stream().map(Element::id).toList());
        Diagram after = withTexts(placed(listed, copies.originals()), ids);
        Edit edit = now -> Diagrams.change(diagram, any -> after).apply(Elements.added(now, fresh));
        return new Pasted(edit, ids, names(copies.stubs()), copies.unresolved());
    }

    private static List<String> names(List<Service> services) {
        return services.stream().map(Service::name).toList();
    }

    private Diagram referring(Diagram diagram) {
        var ids = fragment.elements().stream()
                .map(Element::id)
                .filter(id -> document.find(id).isPresent())
                .toList();
        var nodes = Nodes.of(Listing.of(document).add(diagram, ids));
        for (Id id : ids) {
            var node = fragment.nodes().get(id);
            if (node != null && !stands(id, diagram)) nodes.put(id, moved(node));
        }
        return nodes.diagram();
    }

    private static boolean stands(Id id, Diagram diagram) {
        return diagram.nodes().containsKey(id)
                && diagram.elements().map(all -> all.contains(id)).orElse(true);
    }

    /// Unlocked, as they are not yet where they are meant to stay.
    private Diagram placed(Diagram diagram, Map<Id, Id> originals) {
        var nodes = Nodes.of(diagram);
        originals.forEach((to, from) -> {
            var node = fragment.nodes().get(from);
            if (node != null) nodes.put(to, NODE.with(moved(node), "locked", false));
        });
        return nodes.diagram();
    }

    private Node moved(Node node) {
        Spot spot = there(node.x(), node.y());
        return node.movedTo(spot.x(), spot.y());
    }

    private Spot there(int x, int y) {
        return new Spot(x, y).plus(offset);
    }

    /// With notes and frames like those of the fragment.
    private Diagram withTexts(Diagram diagram, List<Id> ids) {
        Set<Id> taken = new HashSet<>(ids);
        Diagram all = diagram;
        for (Note note : fragment.notes()) {
            Id id = free(all, note.id(), taken);
            all = Notes.with(
                    all, at(NOTE, NOTE.with(NOTE.with(note, "id", id), "locked", false), there(note.x(), note.y())));
            ids.add(id);
        }
        for (Frame frame : fragment.frames()) {
            Id id = free(all, frame.id(), taken);
            Frame free = FRAME.with(FRAME.with(frame, "id", id), "locked", false);
            Frame last = FRAME.with(free, "order", Frames.next(all));
            all = Frames.with(all, at(FRAME, last, there(frame.x(), frame.y())));
            ids.add(id);
        }
        return all;
    }

    private Id free(Diagram diagram, Id like, Set<Id> taken) {
        return FreeIds.among(
                id -> taken.contains(id) || document.find(id).isPresent() || FreeIds.holds(diagram, id),
                like.text(),
                "note");
    }

    private static <T extends Record> T at(Shape<T> shape, T box, Spot spot) {
        return shape.with(shape.with(box, "x", spot.x()), "y", spot.y());
    }
}
