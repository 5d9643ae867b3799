package dev.remit.editor.gesture;

import dev.remit.draw.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/// The bends of a line, and the one in the hand.
record Bends(List<Point> all, int held) {
    Bends {
        all = List.copyOf(all);
    }

    Bends moved(Point to) {
        var others = new ArrayList<>(all);
        others.set(held, to);
        return new Bends(others, held);
    }

    List<Point> without() {
        var others = new ArrayList<>(all);
        others.remove(held);
        return List.copyOf(others);
    }
}
