package dev.remit.draw;

import dev.remit.draw.geometry.Rect;
import java.util.ArrayList;
import java.util.List;

/// Where many lines leave and arrive: near each other's boxes, but apart where several share one side of a chip.
///
/// Filled line by line, then spread once.
final class Ends {
    private static final int SIDES = Side.values().length;

    /// One end of a line, moved until it is settled.
    static final class End {
        private double place;

        private End(double place) {
            this.place = place;
        }

        double place() {
            return place;
        }
    }

    record Pair(End start, End end) {}

    /// All ends on one side of a chip.
    private record Crowd(double first, double last, List<End> ends) {
        void spread() {
            double[] wanted = new double[ends.size()];
            for (int i = 0; i < wanted.length; i++) wanted[i] = ends.get(i).place;
            double[] places = Spread.of(wanted, first, last);
            for (int i = 0; i < places.length; i++) ends.get(i).place = places[i];
        }

        boolean isFreeFor(double place) {
            return ends.size() == 1 && place >= first && place <= last;
        }
    }

    private record Sides(Crowd from, Crowd to) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final List<Sides> sides = new ArrayList<>();
    /// By number of stand and side; looking up a key of both took half the time of all routing.
    private final Crowd[] crowds;

    Ends(int stands) {
        crowds = new Crowd[stands * SIDES];
    }

    void add(Stand from, Stand to, Wire wire) {
        var pair = new Pair(new End(wire.start()), new End(wire.end()));
        Crowd leaving = crowd(from, Side.leaving(wire.way()));
        Crowd arriving = crowd(to, Side.arriving(wire.way()));
        leaving.ends.add(pair.start);
        arriving.ends.add(pair.end);
        pairs.add(pair);
        sides.add(new Sides(leaving, arriving));
    }

    /// The two ends of each line, in the order they were added.
    List<Pair> spread() {
        for (Crowd crowd : crowds) {
            if (crowd != null) crowd.spread();
        }
        for (int i = 0; i < pairs.size(); i++) straighten(pairs.get(i), sides.get(i));
        return pairs;
    }

    /// An end alone on its side moves opposite its other end where it can.
    private static void straighten(Pair pair, Sides sides) {
        if (sides.to.isFreeFor(pair.start.place)) pair.end.place = pair.start.place;
        else if (sides.from.isFreeFor(pair.end.place)) pair.start.place = pair.end.place;
    }

    private Crowd crowd(Stand stand, Side side) {
        int at = stand.number() * SIDES + side.ordinal();
        Rect box = stand.box();
        if (crowds[at] == null) crowds[at] = new Crowd(side.first(box), side.last(box), new ArrayList<>(2));
        return crowds[at];
    }
}
