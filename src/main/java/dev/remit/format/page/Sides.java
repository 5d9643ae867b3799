package dev.remit.format.page;

import dev.remit.report.Beside;
import dev.remit.report.Block;
import java.util.stream.Stream;

/// Whether two columns can stand side by side: the page is wide enough, and both are short enough to share it.
final class Sides {
    private static final int GUTTER = 40;

    /// A column that has less is no longer read: the page is upright then.
    private static final int NARROWEST = 380;

    private Sides() {}

    /// Of one column.
    static int half(int width) {
        return (width - GUTTER) / 2;
    }

    /// Itself, or what it is made of, one after the other.
    static Stream<Block> of(Beside beside, Room room) {
        return fit(beside, room) ? Stream.of(beside) : Stream.concat(beside.left().stream(), beside.right().stream());
    }

    /// A third of the page is left to what is above and beneath them.
    private static boolean fit(Beside beside, Room room) {
        int half = half(room.width());
        int most = room.picture() * 2 / 3;
        return half >= NARROWEST
                && Tallness.of(beside.left(), half) <= most
                && Tallness.of(beside.right(), half) <= most;
    }
}
