package dev.remit.draw.route;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds the shortest way between two ends that leave along the same axis: out to the track, over to the other track at
/// one of few places worth trying, and in.
record Crossing(Ground ground) {
    private static final double FARTHEST = 48;
    private static final double TURN = 24;
    private static final int TRIED = 22;

    /// The corners between both tracks; empty where no way that simple is free.
    ///
    /// @param number of the line, so that lines in the same strip keep apart
    Optional<List<Point>> between(End from, End to, int number) {
        double[] places = places(from, to, number);
        double[] costs = new double[places.length];
        for (int i = 0; i < places.length; i++) costs[i] = cost(from, to, places[i]);
        for (int tried = 0; tried < places.length; tried++) {
            int best = smallest(costs);
            if (isFree(from, to, places[best])) return Optional.of(corners(from, to, places[best]));
            costs[best] = Double.POSITIVE_INFINITY;
        }
        return Optional.empty();
    }

    List<Point> corners(End from, End to, double place) {
        Axis axis = from.side.axis();
        return List.of(axis.point(from.along, place), axis.point(to.along, place));
    }

    private boolean isFree(End from, End to, double place) {
        Axis axis = from.side.axis();
        return ground.isFree(axis.other(), from.along, from.across(), place)
                && ground.isFree(axis, place, from.along, to.along)
                && ground.isFree(axis.other(), to.along, place, to.across());
    }

    private static double cost(End from, End to, double place) {
        double length = Math.abs(from.across() - place) + Math.abs(to.across() - place);
        int turns = (place == from.across() ? 0 : 2) + (place == to.across() ? 0 : 2);
        return length + turns * TURN;
    }

    /// Straight on from either end, beside both teams, and the nearest strips before, between and behind.
    private double[] places(End from, End to, int number) {
        Axis axis = from.side.axis();
        double[] places = new double[TRIED];
        int count = 0;
        places[count++] = from.across();
        places[count++] = to.across();
        for (End end : List.of(from, to)) {
            places[count++] = beside(end, axis == Axis.LEVEL ? Side.TOP : Side.LEFT);
            places[count++] = beside(end, axis == Axis.LEVEL ? Side.BOTTOM : Side.RIGHT);
        }
        double low = Math.min(from.across(), to.across());
        double high = Math.max(from.across(), to.across());
        for (End end : List.of(from, to)) {
            Strips strips = ground.strips(axis, end.along);
            count = add(strips, strips.before(low), number, places, count);
            count = add(strips, strips.before(high), number, places, count);
        }
        return Arrays.copyOf(places, count);
    }

    private static int add(Strips strips, int middle, int number, double[] places, int count) {
        int added = count;
        for (int strip = Math.max(0, middle - 1); strip <= Math.min(strips.size() - 1, middle + 2); strip++)
            places[added++] = strips.place(strip, number);
        return added;
    }

    private double beside(End end, Side side) {
        Rect team = end.foot.team();
        return side.of(team) + side.direction() * ground.clearance(team, side, FARTHEST) / 2;
    }

    private static int smallest(double[] costs) {
        int smallest = 0;
        for (int i = 1; i < costs.length; i++) {
            if (costs[i] < costs[smallest]) smallest = i;
        }
        return smallest;
    }
}
