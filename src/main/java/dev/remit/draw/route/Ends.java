package dev.remit.draw.route;

import dev.remit.draw.geometry.Rect;
import java.util.ArrayList;
import java.util.List;

/// Settles where many lines leave and arrive: apart along each side of a chip, and on tracks beside their teams.
///
/// Sides are found by the numbers of feet: looking up keys took half the time of all routing.
final class Ends {
    private static final int SIDES = Side.values().length;

    private final List<List<End>> contacts = new ArrayList<>();

    private Ends() {}

    static void settle(List<Pair> pairs, Ground ground) {
        var ends = new Ends();
        for (Pair pair : pairs) {
            ends.add(pair.from());
            ends.add(pair.to());
        }
        ends.contacts.forEach(Ends::spread);
        pairs.forEach(ends::straighten);
        Channels.settle(pairs, ground);
    }

    private void add(End end) {
        int at = end.foot.number() * SIDES + end.contact().ordinal();
        while (contacts.size() <= at) contacts.add(List.of());
        if (contacts.get(at).isEmpty()) contacts.set(at, new ArrayList<>(2));
        contacts.get(at).add(end);
    }

    private static void spread(List<End> ends) {
        if (ends.isEmpty()) return;
        Rect box = ends.getFirst().foot.box();
        Side side = ends.getFirst().contact();
        double[] wanted = new double[ends.size()];
        for (int i = 0; i < wanted.length; i++) wanted[i] = ends.get(i).place;
        double[] places = Spread.of(wanted, side.first(box), side.last(box));
        for (int i = 0; i < places.length; i++) {
            ends.get(i).place = places[i];
            ends.get(i).settleGap(ends.get(i).foot.number() + i);
        }
    }

    /// An end alone on its side moves opposite its other end where it can.
    private void straighten(Pair pair) {
        if (pair.from().contact().axis() != pair.to().contact().axis()) return;
        if (isFree(pair.to(), pair.from().place)) pair.to().place = pair.from().place;
        else if (isFree(pair.from(), pair.to().place)) pair.from().place = pair.to().place;
    }

    private boolean isFree(End end, double place) {
        Rect box = end.foot.box();
        Side side = end.contact();
        return contacts.get(end.foot.number() * SIDES + side.ordinal()).size() == 1
                && place >= side.first(box)
                && place <= side.last(box);
    }
}
