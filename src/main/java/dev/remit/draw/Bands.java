package dev.remit.draw;

import dev.remit.draw.geometry.Rect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/// The strips across the whole map in which nothing stands: lines that run along them cross no team.
///
/// @param free from top to bottom, or from left to right where turned; none overlaps another
record Bands(List<Strip> free) {
    private static final double NARROWEST = 16;

    record Strip(double from, double to) {}

    /// Between boxes turned so that strips run from left to right.
    static Bands between(Collection<Rect> boxes, Axis axis) {
        var sorted = boxes.stream()
                .map(axis::turn)
                .sorted(Comparator.comparingDouble(Rect::y))
                .toList();
        var free = new ArrayList<Strip>();
        double covered = Double.POSITIVE_INFINITY;
        for (Rect box : sorted) {
            if (box.y() - covered >= NARROWEST) free.add(new Strip(covered, box.y()));
            covered = covered == Double.POSITIVE_INFINITY ? box.bottom() : Math.max(covered, box.bottom());
        }
        return new Bands(free);
    }

    /// The middle of the strip between two places that is nearest to the second.
    OptionalDouble nearest(double from, double to) {
        double low = Math.min(from, to);
        double high = Math.max(from, to);
        var nearest = OptionalDouble.empty();
        for (Strip strip : free) {
            if (strip.from < low || strip.to > high) continue;
            nearest = OptionalDouble.of((strip.from + strip.to) / 2);
            if (to < from) return nearest;
        }
        return nearest;
    }
}
