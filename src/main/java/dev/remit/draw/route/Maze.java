package dev.remit.draw.route;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.DoubleStream;

/// Searches a way with any number of corners among the boxes near two ends: some milliseconds, so only where nothing
/// simpler is free.
final class Maze {
    private static final double[] REACHES = {240, 1600};
    private static final int MOST_BOXES = 100;
    private static final double BESIDE = 6;
    private static final double TURN = 24;

    private final Ground ground;
    private final double[] xs;
    private final double[] ys;
    private final int goal;
    private final double[] costs;
    private final int[] before;
    private final PriorityQueue<Step> open = new PriorityQueue<>();

    /// A node of the grid reached along an axis.
    private record Step(double estimate, int state) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            int by = Double.compare(estimate, other.estimate);
            return by == 0 ? Integer.compare(state, other.state) : by;
        }
    }

    private Maze(Ground ground, List<Rect> boxes, Point start, Point end) {
        this.ground = ground;
        xs = lines(
                boxes.stream().flatMapToDouble(box -> DoubleStream.of(box.x() - BESIDE, box.right() + BESIDE)),
                start.x(),
                end.x());
        ys = lines(
                boxes.stream().flatMapToDouble(box -> DoubleStream.of(box.y() - BESIDE, box.bottom() + BESIDE)),
                start.y(),
                end.y());
        goal = node(end);
        costs = new double[2 * xs.length * ys.length];
        before = new int[costs.length];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
    }

    /// The corners between the tracks of both ends.
    static Optional<List<Point>> around(Pair pair, Ground ground) {
        Point start = clear(pair.from());
        Point end = clear(pair.to());
        for (double reach : REACHES) {
            var boxes = ground.near(
                    pair.from().foot.team().union(pair.to().foot.team()).grown(reach));
            if (boxes.size() > MOST_BOXES) return Optional.empty();
            var way = new Maze(ground, boxes, start, end)
                    .search(start, pair.from().side.axis());
            if (way.isPresent()) return way;
        }
        return Optional.empty();
    }

    private static Point clear(End end) {
        return end.side.axis().point(end.along, end.across());
    }

    private Optional<List<Point>> search(Point start, Axis axis) {
        int first = 2 * node(start) + axis.ordinal();
        before[first] = -1;
        reach(first, 0);
        while (!open.isEmpty()) {
            var step = open.poll();
            if (step.state / 2 == goal) return Optional.of(way(step.state));
            if (step.estimate <= costs[step.state] + left(step.state)) walk(step.state);
        }
        return Optional.empty();
    }

    private void walk(int state) {
        int x = state / 2 % xs.length;
        int y = state / 2 / xs.length;
        if (x > 0) go(state, x - 1, y, Axis.LEVEL);
        if (x < xs.length - 1) go(state, x + 1, y, Axis.LEVEL);
        if (y > 0) go(state, x, y - 1, Axis.UPRIGHT);
        if (y < ys.length - 1) go(state, x, y + 1, Axis.UPRIGHT);
    }

    private void go(int state, int x, int y, Axis axis) {
        int next = 2 * (y * xs.length + x) + axis.ordinal();
        Point from = point(state / 2);
        Point to = point(next / 2);
        double turn = state % 2 == axis.ordinal() ? 0 : TURN;
        double cost = costs[state] + from.distance(to) + turn;
        if (cost >= costs[next] || !isFree(from, to, axis)) return;
        before[next] = state;
        reach(next, cost);
    }

    private boolean isFree(Point from, Point to, Axis axis) {
        return axis == Axis.LEVEL
                ? ground.isFree(axis, from.y(), from.x(), to.x())
                : ground.isFree(axis, from.x(), from.y(), to.y());
    }

    private void reach(int state, double cost) {
        costs[state] = cost;
        open.add(new Step(cost + left(state), state));
    }

    private double left(int state) {
        Point at = point(state / 2);
        Point end = point(goal);
        return Math.abs(at.x() - end.x()) + Math.abs(at.y() - end.y());
    }

    private List<Point> way(int last) {
        var points = new ArrayList<Point>();
        for (int state = last; state >= 0; state = before[state]) points.add(point(state / 2));
        return points.reversed();
    }

    private Point point(int node) {
        return new Point(xs[node % xs.length], ys[node / xs.length]);
    }

    private int node(Point point) {
        return Arrays.binarySearch(ys, point.y()) * xs.length + Arrays.binarySearch(xs, point.x());
    }

    private static double[] lines(DoubleStream beside, double one, double other) {
        return DoubleStream.concat(beside, DoubleStream.of(one, other))
                .sorted()
                .distinct()
                .toArray();
    }
}
