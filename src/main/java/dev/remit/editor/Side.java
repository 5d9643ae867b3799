package dev.remit.editor;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;

/// One of the four ways from an element.
public enum Side {
    LEFT(-1, 0),
    RIGHT(1, 0),
    ABOVE(0, -1),
    BELOW(0, 1);

    private final int across;
    private final int down;

    Side(int across, int down) {
        this.across = across;
        this.down = down;
    }

    /// The side of a box that looks towards a point.
    public static Side facing(Rect box, Point at) {
        double across = (at.x() - box.middleX()) / Math.max(1, box.width());
        double down = (at.y() - box.middleY()) / Math.max(1, box.height());
        if (Math.abs(across) >= Math.abs(down)) return across < 0 ? LEFT : RIGHT;
        return down < 0 ? ABOVE : BELOW;
    }

    public boolean isLevel() {
        return down == 0;
    }

    /// So far outside the middle of that side.
    public Point outside(Rect box, double away) {
        double x = box.middleX() + across * (box.width() / 2 + away);
        return new Point(x, box.middleY() + down * (box.height() / 2 + away));
    }

    /// A box of another size beside that one: so far away, and aligned at its start.
    Rect beside(Rect box, Size size, double away) {
        return switch (this) {
            case LEFT -> new Rect(box.x() - away - size.width(), box.y(), size.width(), size.height());
            case RIGHT -> new Rect(box.right() + away, box.y(), size.width(), size.height());
            case ABOVE -> new Rect(box.x(), box.y() - away - size.height(), size.width(), size.height());
            case BELOW -> new Rect(box.x(), box.bottom() + away, size.width(), size.height());
        };
    }
}
