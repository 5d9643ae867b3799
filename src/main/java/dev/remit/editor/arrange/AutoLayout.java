package dev.remit.editor.arrange;

import dev.remit.draw.Figure;
import dev.remit.draw.Grouping;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Diagrams;
import dev.remit.edit.Edit;
import dev.remit.edit.Pinning;
import dev.remit.edit.Pinning.Pin;
import dev.remit.edit.Spot;
import dev.remit.editor.Grasp;
import dev.remit.editor.Locks;
import dev.remit.editor.Snap;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Puts teams, and services that stand alone, where an automatic layout would, and pins them there. Whether they are
/// folded, and which lie above others, stays as it is.
record AutoLayout(State state) {
    private static final double BENEATH = 88;

    /// All that is not locked.
    Edit ofAll() {
        var open = open(Locks.of(state)::hold);
        var around = free(grouping -> !grouping.teams().isEmpty());
        var forgotten = new ArrayList<>(open.keySet());
        forgotten.addAll(ids(around));
        var empty = free(grouping -> grouping.teams().isEmpty());
        var found = found(Diagrams.unplace(state.diagram(), forgotten));
        found.keySet().removeAll(ids(empty));
        return pinned(open, found, Point.ORIGIN)
                .then(Diagrams.unplace(state.diagram(), ids(around)))
                .then(beneath(empty, Rect.covering(found.values())));
    }

    /// These as if there were nothing else, where they stand now, or beneath what they would cover there.
    Edit of(List<Figure> figures) {
        var chosen = inside(figures);
        var locks = Locks.of(state);
        var open = open(id -> !chosen.contains(id) || locks.hold(id));
        var others = open(open::containsKey);
        var found = found(
                Diagrams.hide(state.diagram(), others.keySet()).then(Diagrams.unplace(state.diagram(), open.keySet())));
        found.keySet().retainAll(open.keySet());
        return pinned(open, found, way(open, found));
    }

    private Point way(Map<Id, Rect> before, Map<Id, Rect> after) {
        Point to = Rect.covering(before.values()).corner();
        Point from = Rect.covering(after.values()).corner();
        Point way = new Point(onGrid(to.x() - from.x()), onGrid(to.y() - from.y()));
        var moved =
                after.values().stream().map(box -> box.moved(way.x(), way.y())).toList();
        return way.plus(0, Clearing.down(moved, Clearing.standing(state, before.keySet())));
    }

    private Edit pinned(Map<Id, Rect> open, Map<Id, Rect> found, Point way) {
        var pins = new LinkedHashMap<Id, Pin>();
        open.keySet()
                .forEach(id -> Optional.ofNullable(found.get(id)).ifPresent(box -> pins.put(id, pin(id, box, way))));
        return Diagrams.autoSize(state.diagram(), pins.keySet()).then(Pinning.at(state.diagram(), pins));
    }

    private Pin pin(Id id, Rect box, Point way) {
        boolean isTeam =
                state.picture().find(id).filter(TeamBox.class::isInstance).isPresent();
        Optional<Integer> width = isTeam ? Optional.of((int) Math.round(box.width())) : Optional.empty();
        return new Pin(spot(box.corner().plus(way)), width);
    }

    /// Groupings without a team have no place in a layout, but shall not be lost: side by side beneath everything.
    private Edit beneath(List<Grouping> groupings, Rect all) {
        var spots = new LinkedHashMap<Id, Spot>();
        double x = all.x();
        for (Grouping grouping : groupings) {
            spots.put(grouping.id(), spot(new Point(onGrid(x), onGrid(all.bottom() + BENEATH))));
            x += grouping.box().width() + Clearing.GAP;
        }
        return Diagrams.place(state.diagram(), spots);
    }

    private List<Grouping> free(Predicate<Grouping> wanted) {
        var locks = Locks.of(state);
        return state.picture().groupings().stream()
                .filter(grouping -> !locks.hold(grouping))
                .filter(wanted)
                .toList();
    }

    /// What a layout places, and where it stands now.
    private Map<Id, Rect> open(Predicate<Id> isLeft) {
        var boxes = new LinkedHashMap<Id, Rect>();
        Stream.<Figure>concat(
                        state.picture().teams().stream(),
                        state.picture().chips().stream().filter(Grasp::hasPlace))
                .filter(figure -> !isLeft.test(figure.id()))
                .forEach(figure -> boxes.put(figure.id(), figure.box()));
        return boxes;
    }

    /// Of a grouping its teams.
    private static List<Id> inside(List<Figure> figures) {
        return figures.stream()
                .flatMap(figure ->
                        figure instanceof Grouping grouping ? grouping.teams().stream() : Stream.of(figure.id()))
                .toList();
    }

    private Map<Id, Rect> found(Edit edit) {
        return new HashMap<>(state.around().pictures().boxes(edit.apply(state.document()), state.diagram()));
    }

    private static List<Id> ids(List<Grouping> groupings) {
        return groupings.stream().map(Grouping::id).toList();
    }

    private static Spot spot(Point at) {
        return new Spot((int) Math.round(at.x()), (int) Math.round(at.y()));
    }

    private static double onGrid(double length) {
        return Math.rint(length / Snap.GRID) * Snap.GRID;
    }
}
