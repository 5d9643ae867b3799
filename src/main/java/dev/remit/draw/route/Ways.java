package dev.remit.draw.route;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.geometry.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The ways of many lines. Each is found when it is first asked for: of 30,000 lines a window shows 2,000 at most, and
/// each takes 5 µs. Any thread may ask.
public final class Ways {
    private final Ground ground;
    private final Crossing crossing;
    private final List<Foot> from = new ArrayList<>();
    private final List<Foot> to = new ArrayList<>();
    private final Map<Integer, Route> found = new ConcurrentHashMap<>();
    private volatile List<Pair> settled = List.of();

    public Ways(Ground ground) {
        this.ground = ground;
        crossing = new Crossing(ground);
    }

    /// Adds a line; all are added before the first is asked for. Returns its number.
    public int add(Foot start, Foot end) {
        from.add(start);
        to.add(end);
        return from.size() - 1;
    }

    public Route of(int line) {
        return found.computeIfAbsent(line, number -> route(pairs().get(number), number));
    }

    /// The way of a line that need not keep apart from others.
    public Route between(Rect start, Rect end) {
        var pair = Pair.of(Foot.alone(0, 0, start), Foot.alone(1, 1, end));
        Ends.settle(List.of(pair), ground);
        return route(pair, 0);
    }

    private List<Pair> pairs() {
        if (settled.isEmpty()) settled = settled();
        return settled;
    }

    private List<Pair> settled() {
        var pairs = new ArrayList<Pair>(from.size());
        for (int i = 0; i < from.size(); i++) pairs.add(Pair.of(from.get(i), to.get(i)));
        Ends.settle(pairs, ground);
        return pairs;
    }

    private Route route(Pair pair, int number) {
        if (pair.isInside()) return Route.through(Inside.points(pair));
        var points = new ArrayList<Point>(pair.from().points(0));
        points.addAll(crossing.between(pair.from(), pair.to(), number)
                .or(() -> new Stairs(ground, pair.from(), pair.to(), number).corners())
                .or(() -> new Stairs(ground, pair.to(), pair.from(), number)
                        .corners()
                        .map(List::reversed))
                .or(() -> Maze.around(pair, ground))
                .orElseGet(
                        () -> crossing.corners(pair.from(), pair.to(), pair.to().across())));
        points.addAll(pair.to().points(End.tip()).reversed());
        return Route.through(points);
    }
}
