package dev.remit.draw;

import dev.remit.draw.geometry.Rect;
import java.util.Collection;

/// Where in a corridor a shape stands: from left to right, and how far it reaches into the team above and the one
/// beneath. Turned as its corridor is.
record Spot(double left, double right, double into, double under) {
    private static final double MARGIN = 12;
    private static final double STEP = 8;
    private static final double CLEARANCE = 4;
    static final double SHALLOW = 8;
    private static final double DEEP = 64;
    private static final double CROWDED = 1000;

    /// The place for a shape of that width where it can reach deepest, as far right as possible, clear of others.
    static Spot best(Corridor corridor, double width, Collection<Rect> taken) {
        double last = Math.max(corridor.left(), corridor.right() - MARGIN - width);
        double first = Math.min(last, corridor.left() + MARGIN);
        Spot best = at(corridor, last, Math.min(last + width, corridor.right()));
        double most = best.worth(corridor, taken);
        for (double left = last - STEP; left >= first && most < 2 * DEEP; left -= STEP) {
            Spot next = at(corridor, left, Math.min(left + width, corridor.right()));
            double worth = next.worth(corridor, taken);
            if (worth <= most) continue;
            best = next;
            most = worth;
        }
        return best;
    }

    Rect box(Corridor corridor) {
        return Rect.between(left, corridor.top() - into, right, corridor.bottom() + under);
    }

    private static Spot at(Corridor corridor, double left, double right) {
        double into = corridor.near().depthFromBottom(left, right) - CLEARANCE;
        double under = corridor.far().depthFromTop(left, right) - CLEARANCE;
        return new Spot(left, right, Math.clamp(into, SHALLOW, DEEP), Math.clamp(under, SHALLOW, DEEP));
    }

    private double worth(Corridor corridor, Collection<Rect> taken) {
        Rect box = corridor.axis().turn(box(corridor)).grown(STEP);
        double crowd = taken.stream().anyMatch(box::overlaps) ? CROWDED : 0;
        return into + under - crowd;
    }
}
