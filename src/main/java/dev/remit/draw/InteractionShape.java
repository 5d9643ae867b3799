package dev.remit.draw;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Polygon;
import dev.remit.draw.geometry.Rect;
import dev.remit.model.InteractionMode;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;

/// Two teams work together: a shape that reaches into both, or a line between teams that are no neighbours.
///
/// @param provider the team that provides or helps; either where both work alike
/// @param mode empty while nobody decided how: a dotted line
/// @param bends where somebody bent it by hand
/// @param caption its words, empty where there is no room for them
public record InteractionShape(
        Id id,
        Id provider,
        Id consumer,
        Optional<InteractionMode> mode,
        List<Point> bends,
        Form form,
        Optional<Caption> caption)
        implements Figure {
    private static final double NEAR = 6;

    public InteractionShape {
        bends = List.copyOf(bends);
    }

    /// What it looks like.
    public sealed interface Form {
        Rect box();

        boolean covers(Point point);

        Form moved(double dx, double dy);
    }

    /// A parallelogram or triangle. Its label stands inside where it fits, else beside it.
    public record Sided(Polygon outline) implements Form {
        @Override
        public Rect box() {
            return outline.box();
        }

        @Override
        public boolean covers(Point point) {
            return outline.contains(point);
        }

        @Override
        public Sided moved(double dx, double dy) {
            return new Sided(outline.moved(dx, dy));
        }
    }

    public record Round(Point middle, double radius) implements Form {
        @Override
        public Rect box() {
            return Rect.around(middle, radius);
        }

        @Override
        public boolean covers(Point point) {
            return middle.distance(point) <= radius;
        }

        @Override
        public Round moved(double dx, double dy) {
            return new Round(middle.plus(dx, dy), radius);
        }
    }

    /// A line through these points from the one who provides, with the sign of its mode before its end. It may pass
    /// other teams, so both ends are marked.
    public record Far(List<Point> points) implements Form {
        private static final double BEFORE_END = 28;
        private static final double LONG = 56;

        public Far {
            points = List.copyOf(points);
        }

        @Override
        public Rect box() {
            return Rect.holding(points);
        }

        @Override
        public boolean covers(Point point) {
            for (int i = 1; i < points.size(); i++) {
                if (distance(point, points.get(i - 1), points.get(i)) <= NEAR) return true;
            }
            return sign().distance(point) <= 2 * NEAR;
        }

        @Override
        public Far moved(double dx, double dy) {
            return new Far(points.stream().map(point -> point.plus(dx, dy)).toList());
        }

        public boolean isAlongAxes() {
            for (int i = 1; i < points.size(); i++) {
                Point way = points.get(i).minus(points.get(i - 1));
                if (way.x() != 0 && way.y() != 0) return false;
            }
            return true;
        }

        /// Where the sign stands: before the end, or half way along the longest segment where the last is short.
        public Point sign() {
            int segment = segment();
            Point from = points.get(segment - 1);
            Point to = points.get(segment);
            double length = Math.max(1, from.distance(to));
            double share = length < LONG || segment < points.size() - 1 ? 0.5 : BEFORE_END / length;
            return to.plus((from.x() - to.x()) * share, (from.y() - to.y()) * share);
        }

        /// The angle it points at: that of its segment.
        public double direction() {
            int segment = segment();
            Point way = points.get(segment).minus(points.get(segment - 1));
            return Math.atan2(way.y(), way.x());
        }

        private int segment() {
            int best = points.size() - 1;
            if (length(best) >= LONG) return best;
            for (int i = best - 1; i > 0; i--) {
                if (length(i) > length(best)) best = i;
            }
            return best;
        }

        private double length(int segment) {
            return points.get(segment).distance(points.get(segment - 1));
        }

        private static double distance(Point point, Point from, Point to) {
            Point way = to.minus(from);
            double length = way.x() * way.x() + way.y() * way.y();
            if (length == 0) return point.distance(from);
            Point along = point.minus(from);
            double share = Math.clamp((along.x() * way.x() + along.y() * way.y()) / length, 0, 1);
            return point.distance(from.plus(way.x() * share, way.y() * share));
        }
    }

    @Override
    public Rect box() {
        return form.box();
    }

    @Override
    public boolean covers(Point point) {
        return form.covers(point);
    }

    /// With its bends too.
    @Override
    public InteractionShape moved(double dx, double dy) {
        var there = bends.stream().map(bend -> bend.plus(dx, dy)).toList();
        return new InteractionShape(
                id, provider, consumer, mode, there, form.moved(dx, dy), caption.map(it -> it.moved(dx, dy)));
    }

    InteractionShape formed(Form other, Optional<Caption> words) {
        return new InteractionShape(id, provider, consumer, mode, bends, other, words);
    }
}
