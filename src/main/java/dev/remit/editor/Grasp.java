package dev.remit.editor;

import dev.remit.draw.Chip;
import dev.remit.draw.Figure;
import dev.remit.draw.FrameBox;
import dev.remit.draw.Grouping;
import dev.remit.draw.InteractionShape;
import dev.remit.draw.NoteBox;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Diagrams;
import dev.remit.edit.Edit;
import dev.remit.edit.Spot;
import dev.remit.model.Node;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Elements that are put elsewhere together, as they stood when they were taken.
///
/// @param figures what was taken; a service that stands in a team goes where its team goes and is none of them
/// @param locked those that stay
/// @param corners of all that gets another place by it: the teams of a grouping too
public record Grasp(List<Figure> figures, List<Figure> locked, Map<Id, Point> corners) {
    public static Grasp of(Collection<Id> ids, State state) {
        var locks = Locks.of(state);
        var figures = new ArrayList<Figure>();
        var locked = new ArrayList<Figure>();
        var corners = new LinkedHashMap<Id, Point>();
        for (Id id : ids) {
            var figure = state.picture().find(id).filter(Grasp::hasPlace);
            if (figure.isEmpty()) continue;
            (locks.hold(figure.get()) ? locked : figures).add(figure.get());
        }
        figures.forEach(figure -> add(figure, state, locks.nodes(), corners));
        return new Grasp(List.copyOf(figures), List.copyOf(locked), corners);
    }

    /// Whether it stands where it was put rather than where something else stands.
    public static boolean hasPlace(Figure figure) {
        return switch (figure) {
            case TeamBox team -> true;
            case Chip chip -> chip.team().isEmpty();
            case Grouping grouping -> true;
            case NoteBox note -> true;
            case FrameBox frame -> true;
            case InteractionShape shape -> false;
        };
    }

    /// A grouping is where its teams are, and where it was put itself.
    private static void add(Figure figure, State state, Map<Id, Node> nodes, Map<Id, Point> to) {
        if (!(figure instanceof Grouping grouping)) {
            to.put(figure.id(), figure.box().corner());
            return;
        }
        for (Id team : grouping.teams()) state.picture().box(team).ifPresent(box -> to.put(team, box.corner()));
        Node node = nodes.get(grouping.id());
        if (node != null) to.put(grouping.id(), new Point(node.x(), node.y()));
    }

    public boolean isEmpty() {
        return figures.isEmpty();
    }

    public boolean holds(Id id) {
        return corners.containsKey(id)
                || figures.stream().anyMatch(figure -> figure.id().equals(id));
    }

    public Set<Id> ids() {
        return figures.stream().map(Figure::id).collect(Collectors.toUnmodifiableSet());
    }

    /// The box around all of it.
    public Rect area() {
        return Rect.covering(figures.stream().map(Figure::box).toList());
    }

    /// All of it put so far from where it was.
    public Edit moved(Point by, State state) {
        return moved(Map.of(), by, state);
    }

    /// Some of it put elsewhere, each so far from where it was; a grouping with its teams.
    public Edit moved(Map<Id, Point> ways, State state) {
        return moved(ways, Point.ORIGIN, state);
    }

    private Edit moved(Map<Id, Point> ways, Point otherwise, State state) {
        var spots = new LinkedHashMap<Id, Spot>();
        corners.forEach((id, corner) -> spots.put(id, spot(corner.plus(ways.getOrDefault(id, otherwise)))));
        return Anchoring.of(corners.keySet(), state).then(Diagrams.place(state.diagram(), spots));
    }

    /// What is taken, in the name of a step.
    public Text called(State state) {
        return Called.together(figures, state.document());
    }

    private static Spot spot(Point at) {
        return new Spot((int) Math.round(at.x()), (int) Math.round(at.y()));
    }
}
