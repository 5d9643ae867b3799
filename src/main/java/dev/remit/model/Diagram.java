package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A picture of the organisation: what it shows and where. What has no position is placed automatically.
@About("A picture of the organisation: what it shows and where. What has no position is placed automatically.")
public record Diagram(
        @About("Names the diagram for good.") Id id,
        @About("What the diagram is called.") String name,

        @About(value = "What it is a picture of.", otherwise = "MAP")
        DiagramKind kind,

        @About(value = "The elements it shows; all where absent.", label = "Shown elements")
        Optional<Set<Id>> elements,

        @About("Where elements stand, by their ids.") Map<Id, Node> nodes,

        @About(value = "Bend points of interactions, by their ids.", ordered = true)
        Map<Id, List<Bend>> routes,

        @About(value = "The services of a team in the order they are shown, by the team's id.", ordered = true)
        Map<Id, List<Id>> order,

        @About(value = "Texts on the diagram.", key = "id") List<Note> notes,
        @About(value = "Pages of the diagram.", key = "id") List<Frame> frames,
        @About("What its colours show.") Optional<String> lens,

        @About(value = "Where work flows to.", otherwise = "LEFT_TO_RIGHT")
        FlowDirection flowDirection,

        Kept kept)
        implements Element {
    static Diagram of(Values v) {
        return new Diagram(
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(),
                v.next(), v.next());
    }

    /// The same with everything standing there.
    ///
    /// By hand, as an edit of one node of 11,000 would otherwise put all of them down to check their type: 20 ms.
    public Diagram standing(Map<Id, Node> newNodes) {
        return new Diagram(id, name, kind, elements, newNodes, routes, order, notes, frames, lens, flowDirection, kept);
    }

    /// The same in the colours of that lens.
    public Diagram coloured(Optional<String> newLens) {
        return newLens.equals(lens)
                ? this
                : new Diagram(
                        id, name, kind, elements, nodes, routes, order, notes, frames, newLens, flowDirection, kept);
    }

    /// Whether it shows the same in the same places, perhaps in other colours.
    public boolean isSameButForColours(Diagram other) {
        return coloured(other.lens).equals(other);
    }
}
