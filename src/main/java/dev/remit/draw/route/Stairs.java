package dev.remit.draw.route;

import dev.remit.draw.geometry.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Finds a way past many boxes as one goes down a hillside of terraces: straight on from strip to strip, and to the
/// side along a strip where something stands in the way.
record Stairs(Ground ground, End from, End to, int number) {
    private static final int MOST_STEPS = 96;
    private static final int MOST_TURNS = 10;

    /// The corners between both tracks; empty where there is no such way.
    Optional<List<Point>> corners() {
        var corners = new ArrayList<Point>();
        double along = from.along;
        double across = from.across();
        int direction = to.across() < across ? -1 : 1;
        for (int step = 0; step < MOST_STEPS && corners.size() < 2 * MOST_TURNS; step++) {
            if (arrives(along, across)) return Optional.of(with(corners, across, along, to.along));
            var next = next(along, across, direction);
            if (next.isEmpty()) return Optional.empty();
            if (!ground.isFree(other(), along, across, next.getAsDouble())) {
                var aside = aside(along, across, next.getAsDouble());
                if (aside.isEmpty()) return Optional.empty();
                with(corners, across, along, aside.getAsDouble());
                along = aside.getAsDouble();
            }
            across = next.getAsDouble();
        }
        return Optional.empty();
    }

    private boolean arrives(double along, double across) {
        return ground.isFree(axis(), across, along, to.along) && ground.isFree(other(), to.along, across, to.across());
    }

    /// The next strip, at most one behind the other end.
    private OptionalDouble next(double along, double across, int direction) {
        if (direction * (across - to.across()) > 0) return OptionalDouble.empty();
        Strips strips = ground.strips(axis(), along);
        int strip = strips.before(across);
        for (int at = direction < 0 ? strip : strip + 1; at >= 0 && at < strips.size(); at += direction) {
            double place = strips.place(at, number);
            if (direction * (place - across) > 0) return OptionalDouble.of(place);
        }
        return OptionalDouble.empty();
    }

    /// The place to the side from which one can go on, that makes the way least longer.
    private OptionalDouble aside(double along, double across, double next) {
        Strips strips = ground.strips(other(), (across + next) / 2);
        int near = strips.before(along);
        int far = strips.before(to.along);
        return Arrays.stream(new int[] {near - 1, near, near + 1, near + 2, far, far + 1})
                .filter(strip -> strip >= 0 && strip < strips.size())
                .mapToDouble(strip -> strips.place(strip, number))
                .filter(place ->
                        ground.isFree(axis(), across, along, place) && ground.isFree(other(), place, across, next))
                .boxed()
                .min((one, two) -> Double.compare(detour(along, one), detour(along, two)))
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    private double detour(double along, double place) {
        return Math.abs(place - along) + Math.abs(place - to.along);
    }

    private List<Point> with(List<Point> corners, double across, double start, double end) {
        corners.add(axis().point(start, across));
        corners.add(axis().point(end, across));
        return corners;
    }

    private Axis axis() {
        return from.side.axis();
    }

    private Axis other() {
        return axis().other();
    }
}
