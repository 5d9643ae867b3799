package dev.remit.editor.arrange;

import dev.remit.draw.Figure;
import dev.remit.draw.FrameBox;
import dev.remit.draw.Grouping;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Edit;
import dev.remit.editor.Grasp;
import dev.remit.editor.Snap;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Finds room for boxes among those that stand.
public final class Clearing {
    public static final double GAP = 24;

    private Clearing() {}

    /// Elements put elsewhere as they stand to each other, the corner of all of them at that point or as far beneath it
    /// as it takes to cover nothing.
    public static Edit placed(List<Id> ids, Point corner, State state) {
        var grasp = Grasp.of(ids, state);
        Rect area = grasp.area();
        Point way = whole(corner).minus(area.corner());
        var boxes = grasp.figures().stream()
                .map(figure -> figure.box().moved(way.x(), way.y()))
                .toList();
        return grasp.moved(way.plus(0, down(boxes, standing(state, ids))), state);
    }

    private static Point whole(Point at) {
        return new Point(Math.ceil(at.x() / Snap.GRID) * Snap.GRID, Math.ceil(at.y() / Snap.GRID) * Snap.GRID);
    }

    /// How far down boxes have to go together until they cover nothing.
    static double down(List<Rect> boxes, List<Rect> standing) {
        double down = 0;
        double further = further(boxes, standing, down);
        while (further > 0) {
            down += further;
            further = further(boxes, standing, down);
        }
        return down;
    }

    /// Until each has passed the lowest box that it covers now; 0 where none covers any.
    private static double further(List<Rect> boxes, List<Rect> standing, double down) {
        double further = 0;
        for (Rect box : boxes) {
            Rect there = box.moved(0, down);
            for (Rect other : standing) {
                if (there.grown(GAP / 2).overlaps(other)) further = Math.max(further, other.bottom() + GAP - there.y());
            }
        }
        return Math.ceil(further / Snap.GRID) * Snap.GRID;
    }

    /// The boxes of all that would be covered, but for some.
    static List<Rect> standing(State state, Collection<Id> without) {
        var left = Set.copyOf(without);
        return state.picture()
                .figures()
                .filter(figure -> isSolid(figure) && !left.contains(figure.id()))
                .map(Figure::box)
                .toList();
    }

    /// Frames and groupings are grounds for others to stand on.
    private static boolean isSolid(Figure figure) {
        return Grasp.hasPlace(figure) && !(figure instanceof FrameBox) && !(figure instanceof Grouping);
    }
}
