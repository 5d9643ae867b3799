package dev.remit.editor.arrange;

import dev.remit.draw.Figure;
import dev.remit.draw.Grouping;
import dev.remit.draw.InteractionShape;
import dev.remit.draw.Picture;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Edit;
import dev.remit.edit.Fragment;
import dev.remit.edit.Spot;
import dev.remit.editor.Anchoring;
import dev.remit.editor.Called;
import dev.remit.editor.Grasp;
import dev.remit.editor.Selection;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes more elements like those that are there: a team with its services, a grouping with its teams.
public final class Duplicating {
    private static final double GAP = 24;

    private Duplicating() {}

    public static boolean isPossible(State state) {
        return !originals(state).isEmpty();
    }

    /// The state with the selection a second time, beside the first where there is room, and selected.
    public static State ofSelection(State state) {
        var originals = originals(state);
        if (originals.isEmpty()) return state;
        Text step = Text.of("Duplicate {0}", Called.together(originals, state.document()));
        return copied(ids(originals), beside(originals, state), step, copies -> document -> document, state);
    }

    /// The state with those elements a second time, so far from where they are, and selected.
    ///
    /// @param more what happens to the copies besides, given their ids
    public static State copied(Collection<Id> ids, Point by, Text step, Function<List<Id>, Edit> more, State state) {
        var all = withContents(ids, state.whole());
        var placed = all.stream()
                .filter(id -> state.picture().find(id).filter(Grasp::hasPlace).isPresent())
                .toList();
        var anchored = Anchoring.of(placed, state).apply(state.document());
        var fragment = Fragment.of(anchored, state.diagram(), all, "");
        if (fragment.isEmpty()) return state;
        var pasted = fragment.pasteCopies(anchored, state.diagram(), spot(by));
        Edit edit = Anchoring.of(placed, state).then(pasted.edit()).then(more.apply(pasted.ids()));
        State copied = state.changed(step, edit);
        return copied.selecting(Selection.of(foremost(pasted.ids(), copied)));
    }

    private static List<Figure> originals(State state) {
        return state.selection().ids().stream()
                .map(state.whole()::find)
                .flatMap(Optional::stream)
                .filter(figure -> !(figure instanceof InteractionShape))
                .toList();
    }

    private static List<Id> withContents(Collection<Id> ids, Picture picture) {
        return ids.stream()
                .flatMap(id -> picture.find(id).stream())
                .flatMap(figure -> withContents(figure, picture))
                .distinct()
                .toList();
    }

    private static Stream<Id> withContents(Figure figure, Picture picture) {
        var inside = switch (figure) {
            case TeamBox team -> team.services().stream();
            case Grouping grouping ->
                grouping.teams().stream()
                        .flatMap(id -> picture.find(id).stream())
                        .flatMap(team -> withContents(team, picture));
            default -> Stream.<Id>of();
        };
        return Stream.concat(Stream.of(figure.id()), inside);
    }

    /// What a person sees as copied: not what came along in it.
    private static List<Id> foremost(List<Id> pasted, State state) {
        var figures = Grasp.figures(pasted, state);
        return figures.isEmpty() ? pasted : ids(figures);
    }

    /// To their right, or as far beneath there as it takes to cover nothing.
    private static Point beside(List<Figure> originals, State state) {
        var placed = Grasp.figures(ids(originals), state);
        if (placed.isEmpty()) return Point.ORIGIN;
        var boxes = placed.stream().map(Figure::box).toList();
        Rect area = Rect.covering(boxes);
        Point right = new Point(Math.rint(area.width() + GAP), 0);
        return right.plus(0, Clearing.down(moved(boxes, right), Clearing.standing(state, List.of())));
    }

    private static List<Rect> moved(List<Rect> boxes, Point by) {
        return boxes.stream().map(box -> box.moved(by.x(), by.y())).toList();
    }

    private static List<Id> ids(List<? extends Figure> figures) {
        return new ArrayList<>(figures.stream().map(Figure::id).toList());
    }

    private static Spot spot(Point by) {
        return new Spot((int) Math.round(by.x()), (int) Math.round(by.y()));
    }
}
