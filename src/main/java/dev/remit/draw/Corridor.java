package dev.remit.draw;

import dev.remit.draw.geometry.Rect;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/// The free space between two neighbouring teams, turned so that `near` lies above `far`.
///
/// @param provider which of the two provides or helps
record Corridor(Room near, Room far, Room provider, Axis axis) {
    private static final double LEAST_SHARED = 64;
    private static final double LEAST_GAP = 8;
    private static final double WIDEST_GAP = 240;

    /// Empty where the teams are no neighbours: too far apart, not opposite, or another team stands between them.
    ///
    /// @param near what stands in a box
    static Optional<Corridor> between(Room provider, Room consumer, Function<Rect, Collection<Rect>> near) {
        for (Axis axis : Axis.values()) {
            Room one = axis.turn(provider);
            Room other = axis.turn(consumer);
            var corridor = one.box().y() < other.box().y()
                    ? new Corridor(one, other, one, axis)
                    : new Corridor(other, one, one, axis);
            if (corridor.isOpen(near)) return Optional.of(corridor);
        }
        return Optional.empty();
    }

    double left() {
        return Math.max(near.box().x(), far.box().x());
    }

    double right() {
        return Math.min(near.box().right(), far.box().right());
    }

    double top() {
        return near.box().bottom();
    }

    double bottom() {
        return far.box().y();
    }

    boolean isProviderNear() {
        return provider.equals(near);
    }

    private boolean isOpen(Function<Rect, Collection<Rect>> near) {
        double gap = bottom() - top();
        if (right() - left() < LEAST_SHARED || gap < LEAST_GAP || gap > WIDEST_GAP) return false;
        Rect space = axis.turn(Rect.between(left(), top(), right(), bottom()));
        return near.apply(space).stream().noneMatch(space::overlaps);
    }
}
