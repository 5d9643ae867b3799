package dev.remit.editor.gesture;

import dev.remit.draw.InteractionShape;
import dev.remit.draw.InteractionShape.Far;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.State;
import java.util.ArrayList;
import java.util.List;

/// An interaction as something that can be pulled: where it ends at either team, and where it bends.
///
/// @param giver the box of the team it leaves
/// @param taker the box of the team it arrives at
record Strand(InteractionShape shape, Rect giver, Rect taker) {
    static Strand of(InteractionShape shape, State state) {
        return new Strand(
                shape,
                state.picture().box(shape.provider()).orElse(shape.box()),
                state.picture().box(shape.consumer()).orElse(shape.box()));
    }

    Point atGiver() {
        return shape.form() instanceof Far far
                ? far.points().getFirst()
                : shared(giver, shape.box()).middle();
    }

    Point atTaker() {
        return shape.form() instanceof Far far
                ? far.points().getLast()
                : shared(taker, shape.box()).middle();
    }

    private List<Point> points() {
        return shape.form() instanceof Far far ? far.points() : List.of();
    }

    /// What a shape covers of a box.
    private static Rect shared(Rect one, Rect other) {
        return Rect.between(
                Math.max(one.x(), other.x()),
                Math.max(one.y(), other.y()),
                Math.min(one.right(), other.right()),
                Math.min(one.bottom(), other.bottom()));
    }

    /// Its bends with one more, at the place of its line that is nearest to a point.
    Bends bentAt(Point plane) {
        double place = along(plane);
        int index =
                (int) shape.bends().stream().filter(bend -> along(bend) < place).count();
        var all = new ArrayList<>(shape.bends());
        all.add(index, plane);
        return new Bends(all, index);
    }

    /// How far along its line the place nearest to a point is.
    private double along(Point point) {
        var points = points();
        double passed = 0;
        double best = 0;
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double length = from.distance(to);
            double share = length == 0 ? 0 : share(point, from, to, length);
            Point there = from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
            if (there.distance(point) < nearest) {
                nearest = there.distance(point);
                best = passed + length * share;
            }
            passed += length;
        }
        return best;
    }

    private static double share(Point point, Point from, Point to, double length) {
        double dot = (point.x() - from.x()) * (to.x() - from.x()) + (point.y() - from.y()) * (to.y() - from.y());
        return Math.clamp(dot / (length * length), 0, 1);
    }

    /// From the giving team through other bends to the one that receives.
    List<Point> through(List<Point> bends) {
        var points = new ArrayList<Point>();
        points.add(giver.edgeTowards(bends.getFirst()));
        points.addAll(bends);
        points.add(taker.edgeTowards(bends.getLast()));
        return points;
    }
}
