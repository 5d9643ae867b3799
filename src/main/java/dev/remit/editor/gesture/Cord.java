package dev.remit.editor.gesture;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Polygon;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Token;
import dev.remit.editor.Easel;
import dev.remit.editor.Side;
import java.util.List;

/// A line that follows the hand, along the axes, with an arrow at its end.
record Cord(Easel easel) {
    private static final double WIDTH = 2;
    private static final double ARROW = 9;

    /// From the side of a box of the plane that looks towards the hand.
    void paint(Rect from, Point plane) {
        Rect box = easel.camera().toScreen(from);
        Point hand = easel.camera().toScreen(plane);
        Side side = Side.facing(box, hand);
        paint(bent(side.outside(box, 0), hand, side));
    }

    /// From the hand to the side of a box of the plane that looks towards it.
    void paint(Point plane, Rect to) {
        Rect box = easel.camera().toScreen(to);
        Point hand = easel.camera().toScreen(plane);
        Side side = Side.facing(box, hand);
        paint(bent(side.outside(box, 0), hand, side).reversed());
    }

    private static List<Point> bent(Point start, Point end, Side side) {
        if (side.isLevel()) {
            double middle = (start.x() + end.x()) / 2;
            return List.of(start, new Point(middle, start.y()), new Point(middle, end.y()), end);
        }
        double middle = (start.y() + end.y()) / 2;
        return List.of(start, new Point(start.x(), middle), new Point(end.x(), middle), end);
    }

    /// Through points of the screen.
    private void paint(List<Point> points) {
        var accent = easel.palette().colour(Token.ACCENT);
        easel.surface().line(points, Pen.solid(accent, WIDTH));
        Point tip = points.getLast();
        Point before = points.get(points.size() - 2);
        double length = tip.distance(before);
        if (length == 0) return;
        double dx = (tip.x() - before.x()) / length * ARROW;
        double dy = (tip.y() - before.y()) / length * ARROW;
        Point base = tip.plus(-dx, -dy);
        easel.surface()
                .polygon(Polygon.of(tip, base.plus(-dy / 2, dx / 2), base.plus(dy / 2, -dx / 2)), Ink.fill(accent));
    }
}
