package dev.remit.draw.route;

import dev.remit.draw.geometry.Rect;
import java.util.ArrayList;
import java.util.List;

/// The free strips of each part of a map. A map is cut into slabs across its strips, since one column of boxes at the
/// side would otherwise leave no strip free all the way.
record Slabs(double first, double width, List<Strips> strips) {
    private static final double LEAST = 1024;
    private static final int MOST = 32;

    /// The strips in which lines along the axis can run.
    static Slabs of(List<Rect> boxes, Axis axis) {
        Rect all = Rect.covering(boxes);
        double first = axis.low(all);
        double length = axis.high(all) - first;
        int count = Math.clamp((int) (length / LEAST), 1, MOST);
        double width = Math.max(1, length / count);
        var inside = new ArrayList<List<Rect>>();
        for (int i = 0; i < count; i++) inside.add(new ArrayList<>());
        for (Rect box : boxes) {
            int last = number(axis.high(box), first, width, count);
            for (int i = number(axis.low(box), first, width, count); i <= last; i++)
                inside.get(i).add(box);
        }
        return new Slabs(
                first,
                width,
                inside.stream().map(some -> Strips.between(some, axis)).toList());
    }

    /// Those at that place along the axis.
    Strips at(double place) {
        return strips.get(number(place, first, width, strips.size()));
    }

    private static int number(double place, double first, double width, int count) {
        return Math.clamp((int) ((place - first) / width), 0, count - 1);
    }
}
