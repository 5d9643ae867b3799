package dev.remit.editor.guide;

import dev.remit.draw.geometry.Rect;
import dev.remit.editor.Habits;
import dev.remit.editor.Held;
import dev.remit.editor.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/// The boxes of what stands beside something that is moved, as they were at its start.
public record Neighbours(List<Rect> boxes) {
    private static final int MOST = 50;
    private static final double REACH = 6;

    public Neighbours {
        boxes = List.copyOf(boxes);
    }

    /// Lines up with those of them that are seen: the nearest to a box, at most 50. With the key held that suspends
    /// snapping there is nothing to line up with.
    public Snapping near(Rect box, Set<Held> held, State state) {
        if (held.contains(Held.FREE))
            return new Snapping(List.of(), state.habits().free(), 0);
        return new Snapping(
                nearest(box, state), state.habits(), REACH / state.camera().zoom());
    }

    /// A scan with a short list, as there may be thousands.
    private List<Rect> nearest(Rect box, State state) {
        Habits habits = state.habits();
        if (!habits.guides()) return List.of();
        Rect seen = state.camera().seen(state.window());
        var farthest = Comparator.<Rect>comparingDouble(it -> it.middle().distance(box.middle()))
                .reversed();
        var queue = new PriorityQueue<>(farthest);
        for (Rect each : boxes) {
            if (!seen.overlaps(each)) continue;
            queue.add(each);
            if (queue.size() > MOST) queue.poll();
        }
        return new ArrayList<>(queue);
    }
}
