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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Elements that are put elsewhere, as they stood when they were taken.
///
/// @param units that keep their arrangement each; a service that stands in a team goes where its team goes and is none
/// @param locked those that stay
public record Grasp(List<Unit> units, List<Figure> locked) {
    public Grasp {
        units = List.copyOf(units);
        locked = List.copyOf(locked);
    }

    /// @param corners of all that gets another place with the figure: of a grouping its teams
    public record Unit(Figure figure, Map<Id, Point> corners) {}

    public static Grasp of(Collection<Id> ids, State state) {
        var locks = Locks.of(state);
        var units = new ArrayList<Unit>();
        var locked = new ArrayList<Figure>();
        for (Figure figure : figures(ids, state)) {
            if (locks.hold(figure)) locked.add(figure);
            else units.add(new Unit(figure, corners(figure, state, state.nodes())));
        }
        return new Grasp(units, locked);
    }

    /// Those that have a place of their own. A team goes with its grouping where that is taken too.
    public static List<Figure> figures(Collection<Id> ids, State state) {
        var all = ids.stream()
                .flatMap(id -> state.picture().find(id).stream())
                .filter(Grasp::hasPlace)
                .toList();
        var locks = Locks.of(state);
        var inside = all.stream()
                .filter(figure -> figure instanceof Grouping && !locks.hold(figure))
                .flatMap(grouping -> ((Grouping) grouping).teams().stream())
                .collect(Collectors.toSet());
        return all.stream().filter(figure -> !inside.contains(figure.id())).toList();
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
    private static Map<Id, Point> corners(Figure figure, State state, Map<Id, Node> nodes) {
        var corners = new LinkedHashMap<Id, Point>();
        if (figure instanceof Grouping grouping) {
            for (Id team : grouping.teams())
                state.picture().box(team).ifPresent(box -> corners.put(team, box.corner()));
            Optional.ofNullable(nodes.get(grouping.id()))
                    .ifPresent(node -> corners.put(grouping.id(), new Point(node.x(), node.y())));
        } else {
            corners.put(figure.id(), figure.box().corner());
        }
        return corners;
    }

    public boolean isEmpty() {
        return units.isEmpty();
    }

    public boolean holds(Id id) {
        return units.stream().anyMatch(unit -> unit.figure.id().equals(id) || unit.corners.containsKey(id));
    }

    public List<Figure> figures() {
        return units.stream().map(Unit::figure).toList();
    }

    public Set<Id> ids() {
        return units.stream().map(unit -> unit.figure.id()).collect(Collectors.toUnmodifiableSet());
    }

    /// The box around all of it.
    public Rect area() {
        return Rect.covering(figures().stream().map(Figure::box).toList());
    }

    /// All of it put so far from where it was.
    public Edit moved(Point by, State state) {
        var ways = new HashMap<Id, Point>();
        ids().forEach(id -> ways.put(id, by));
        return moved(ways, state);
    }

    /// Each figure put so far from where it was.
    public Edit moved(Map<Id, Point> ways, State state) {
        var spots = new LinkedHashMap<Id, Spot>();
        for (Unit unit : units) {
            Point way = ways.getOrDefault(unit.figure.id(), Point.ORIGIN);
            if (!way.equals(Point.ORIGIN)) unit.corners.forEach((id, corner) -> spots.put(id, spot(corner.plus(way))));
        }
        return Anchoring.of(spots.keySet(), state).then(Diagrams.place(state.diagram(), spots));
    }

    /// What is taken, in the name of a step.
    public Text called(State state) {
        return Called.together(figures(), state.document());
    }

    private static Spot spot(Point at) {
        return new Spot((int) Math.round(at.x()), (int) Math.round(at.y()));
    }
}
