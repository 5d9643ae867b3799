package dev.remit.editor.gesture;

import dev.remit.draw.InteractionShape;
import dev.remit.draw.InteractionShape.Far;
import dev.remit.draw.InteractionShape.Form;
import dev.remit.draw.InteractionShape.Round;
import dev.remit.draw.InteractionShape.Sided;
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
        return end(giver, points());
    }

    Point atTaker() {
        return end(taker, points().reversed());
    }

    private List<Point> points() {
        Form form = shape.form();
        return switch (form) {
            case Far far -> far.points();
            case Sided sided -> List.of();
            case Round round -> List.of();
        };
    }

    /// Where a line leaves the box, or the middle of what a shape covers of it.
    private Point end(Rect box, List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            if (!box.contains(points.get(i))) return border(box, points.get(i - 1), points.get(i));
        }
        return shared(box, shape.box()).middle();
    }

    private static Rect shared(Rect one, Rect other) {
        return Rect.between(
                Math.max(one.x(), other.x()),
                Math.max(one.y(), other.y()),
                Math.min(one.right(), other.right()),
                Math.min(one.bottom(), other.bottom()));
    }

    /// Where the way from a point in the box to one outside passes its edge.
    private static Point border(Rect box, Point inside, Point outside) {
        double dx = outside.x() - inside.x();
        double dy = outside.y() - inside.y();
        double share = Math.min(
                share(inside.x(), dx, dx > 0 ? box.right() : box.x()),
                share(inside.y(), dy, dy > 0 ? box.bottom() : box.y()));
        return inside.plus(dx * share, dy * share);
    }

    private static double share(double from, double way, double edge) {
        return way == 0 ? 1 : Math.clamp((edge - from) / way, 0, 1);
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
        points.add(border(giver, giver.middle(), bends.getFirst()));
        points.addAll(bends);
        points.add(border(taker, taker.middle(), bends.getLast()));
        return points;
    }
}
