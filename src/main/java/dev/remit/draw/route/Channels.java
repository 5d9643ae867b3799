package dev.remit.draw.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The free space beside teams whose sides lie on one line, cut into tracks: lines that pass each other there get
/// tracks of their own, the shortest nearest to the teams.
final class Channels {
    private static final double FARTHEST = 72;
    private static final double MARGIN = 16;
    private static final double NEAREST = 10;
    private static final double STEP = 8;
    private static final double APART = 8;
    /// Beyond that nobody can tell lines apart any more, and comparing them all would take long.
    private static final int MOST_COMPARED = 96;

    private record Key(Side side, double at) {}

    /// A line as far as it may run in a channel, and the ends that it has there.
    private record Run(double low, double high, List<End> ends) {
        double length() {
            return high - low;
        }

        boolean passes(Run other) {
            return low < other.high + APART && other.low < high + APART;
        }
    }

    private final Ground ground;

    private Channels(Ground ground) {
        this.ground = ground;
    }

    static void settle(List<Pair> pairs, Ground ground) {
        Map<Key, List<Run>> channels = new HashMap<>();
        for (Pair pair : pairs) {
            if (pair.isInside()) continue;
            Key from = key(pair.from());
            Key to = key(pair.to());
            if (from.equals(to)) add(from, pair, List.of(pair.from(), pair.to()), channels);
            else {
                add(from, pair, List.of(pair.from()), channels);
                add(to, pair, List.of(pair.to()), channels);
            }
        }
        channels.values().forEach(new Channels(ground)::settle);
    }

    private static Key key(End end) {
        return new Key(end.side, end.side.of(end.foot.team()));
    }

    private static void add(Key key, Pair pair, List<End> ends, Map<Key, List<Run>> channels) {
        double one = pair.from().across();
        double other = pair.to().across();
        channels.computeIfAbsent(key, any -> new ArrayList<>())
                .add(new Run(Math.min(one, other), Math.max(one, other), ends));
    }

    private void settle(List<Run> runs) {
        if (runs.size() <= MOST_COMPARED) runs.sort(Comparator.comparingDouble(Run::length));
        var tracks = new ArrayList<List<Run>>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            double half = half(run);
            double nearest = Math.min(NEAREST, half / 2);
            int count = 1 + (int) ((half - nearest) / STEP);
            int track = runs.size() <= MOST_COMPARED ? free(run, tracks, count) : i % count;
            for (End end : run.ends)
                end.along = end.side.of(end.foot.team()) + end.side.direction() * (nearest + track * STEP);
        }
    }

    /// The first track on which it passes no other; where there is none, the one with the fewest lines.
    private static int free(Run run, List<List<Run>> tracks, int count) {
        while (tracks.size() < count) tracks.add(new ArrayList<>());
        int best = 0;
        for (int track = 0; track < count; track++) {
            if (tracks.get(track).stream().noneMatch(run::passes)) {
                best = track;
                break;
            }
            if (tracks.get(track).size() < tracks.get(best).size()) best = track;
        }
        tracks.get(best).add(run);
        return best;
    }

    /// The half of the channel that belongs to this side; nearly all of it where nothing stands opposite.
    private double half(Run run) {
        double least = FARTHEST;
        for (End end : run.ends) least = Math.min(least, ground.clearance(end.foot.team(), end.side, FARTHEST));
        return least == FARTHEST ? FARTHEST - MARGIN : least / 2;
    }
}
