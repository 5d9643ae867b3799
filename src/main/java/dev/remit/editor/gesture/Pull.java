package dev.remit.editor.gesture;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.Held;
import dev.remit.editor.Size;
import dev.remit.editor.guide.Axis;
import dev.remit.editor.guide.Snapping;
import java.util.Set;

/// A box that is pulled at one of its grips.
///
/// @param start as it was
record Pull(Rect start, Grip grip, Fit fit) {
    private static final Size LEAST = new Size(96, 48);

    /// What it becomes when the grip is pulled so far: with Shift held in the same ratio, with Mod held to both sides.
    Rect by(Point way, Set<Held> held, Snapping snapping) {
        Size size = fit.size(wanted(way, held, snapping));
        return fit.box(new Rect(x(size, held), y(size, held), size.width(), size.height()));
    }

    /// The size the hand asks for.
    Size wanted(Point way, Set<Held> held, Snapping snapping) {
        double width = length(Axis.LEVEL, grip.across(), way.x(), held, snapping);
        double height = length(Axis.UPRIGHT, grip.down(), way.y(), held, snapping);
        if (held.contains(Held.SHIFT)) return scaled(width / start.width(), height / start.height());
        return new Size(Math.max(LEAST.width(), width), Math.max(LEAST.height(), height));
    }

    private double length(Axis axis, int edge, double way, Set<Held> held, Snapping snapping) {
        Rect box = axis.turn(start);
        if (edge == 0) return box.width();
        double before = edge < 0 ? box.x() : box.right();
        double pulled = (snapping.edge(axis, before + way) - before) * edge;
        return box.width() + (held.contains(Held.MOD) ? 2 * pulled : pulled);
    }

    private Size scaled(double across, double down) {
        double wanted = grip.isCorner() ? Math.max(across, down) : grip.down() == 0 ? across : down;
        double least = Math.max(LEAST.width() / start.width(), LEAST.height() / start.height());
        double scale = Math.max(Math.min(1, least), wanted);
        return new Size(Math.rint(start.width() * scale), Math.rint(start.height() * scale));
    }

    private double x(Size size, Set<Held> held) {
        if (isFromMiddle(grip.across(), held)) return Math.rint(start.middleX() - size.width() / 2);
        return grip.across() < 0 ? start.right() - size.width() : start.x();
    }

    private double y(Size size, Set<Held> held) {
        if (isFromMiddle(grip.down(), held)) return Math.rint(start.middleY() - size.height() / 2);
        return grip.down() < 0 ? start.bottom() - size.height() : start.y();
    }

    /// An edge that is not pulled stays, unless the ratio makes it longer.
    private static boolean isFromMiddle(int edge, Set<Held> held) {
        return edge == 0 ? held.contains(Held.SHIFT) : held.contains(Held.MOD);
    }
}
