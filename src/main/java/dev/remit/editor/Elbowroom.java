package dev.remit.editor;

import dev.remit.draw.geometry.Rect;
import dev.remit.shape.Id;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/// Moves away what boxes that have grown would cover or touch now, and what these would in turn. What lay on top of
/// each other before may stay so.
final class Elbowroom {
    private static final int MOST_PUSHES = 400;
    private static final double GAP = 24;
    private static final double TOUCH = 8;
    private static final double GRID = 8;

    private final Map<Id, Rect> before;
    private final Map<Id, Rect> now;
    private final Predicate<Id> isFixed;
    private final Map<Id, Rect> moved = new LinkedHashMap<>();
    private final Deque<Id> pushing = new ArrayDeque<>();

    private Elbowroom(Map<Id, Rect> before, Map<Id, Rect> now, Predicate<Id> isFixed) {
        this.before = before;
        this.now = new HashMap<>(now);
        this.isFixed = isFixed;
    }

    /// Where those stand that had to move, by id.
    ///
    /// @param before where all of them stood
    /// @param now where they would stand
    static Map<Id, Rect> around(Collection<Id> grown, Map<Id, Rect> before, Map<Id, Rect> now, Predicate<Id> isFixed) {
        var room = new Elbowroom(before, now, isFixed);
        room.pushing.addAll(grown);
        for (int pushes = 0; !room.pushing.isEmpty() && pushes < MOST_PUSHES; pushes++)
            room.push(room.pushing.removeFirst());
        return room.moved;
    }

    private void push(Id by) {
        Rect grown = now.getOrDefault(by, Rect.EMPTY);
        for (Id other : before.keySet()) {
            Rect there = now.getOrDefault(other, Rect.EMPTY);
            boolean isCovered = !other.equals(by) && touch(grown, there) && !wasCovered(by, other);
            if (isCovered && !isFixed.test(other)) move(other, away(other, there, by));
        }
    }

    private void move(Id id, Rect to) {
        now.put(id, to);
        moved.put(id, to);
        pushing.add(id);
    }

    private boolean wasCovered(Id by, Id other) {
        return touch(before.getOrDefault(by, Rect.EMPTY), before.getOrDefault(other, Rect.EMPTY));
    }

    private static boolean touch(Rect one, Rect other) {
        return one.grown(TOUCH).overlaps(other);
    }

    /// To the right what stood beside it, so that rows stay rows; down what stood beneath; else the shorter way.
    private Rect away(Id other, Rect box, Id by) {
        Rect grown = now.getOrDefault(by, Rect.EMPTY);
        Rect small = before.getOrDefault(by, Rect.EMPTY);
        Rect stood = before.getOrDefault(other, Rect.EMPTY);
        double down = onGrid(grown.bottom() + GAP) - box.y();
        double right = onGrid(grown.right() + GAP) - box.x();
        boolean isBeside = stood.x() >= small.right();
        boolean isBeneath = stood.y() >= small.bottom();
        boolean goesRight = isBeside == isBeneath ? right < down : isBeside;
        return goesRight ? box.moved(right, 0) : box.moved(0, down);
    }

    private static double onGrid(double length) {
        return Math.ceil(length / GRID) * GRID;
    }
}
