package dev.remit.ui.canvas;

import dev.remit.draw.geometry.Rect;
import javafx.scene.canvas.GraphicsContext;

/// Boxes with small round corners, row of pixels by row of pixels: the software pipeline fills a row in 0.3 µs, and a
/// rounded box as one path in 100 µs. Rows end at whole pixels, so that no seam is seen between them. The fill of the
/// canvas is their colour.
record RoundBox(GraphicsContext canvas) {
    /// Larger corners have so many rows that the path is as quick.
    static final double LARGEST = 24;

    void fill(Rect box, double radius) {
        double r = fitting(box, radius);
        double top = Math.ceil(box.y() + r);
        double bottom = Math.floor(box.bottom() - r);
        for (double y = box.y(); y < top; y = next(y, top)) row(box, r, y, next(y, top));
        if (bottom > top) canvas.fillRect(box.x(), top, box.width(), bottom - top);
        for (double y = Math.max(top, bottom); y < box.bottom(); y = next(y, box.bottom()))
            row(box, r, y, next(y, box.bottom()));
    }

    /// Only the edge, centred on the box's own.
    void ring(Rect box, double radius, double width) {
        Rect outer = box.grown(width / 2);
        Rect inner = box.grown(-width / 2);
        double out = fitting(outer, radius + width / 2);
        double in = fitting(inner, Math.max(0, radius - width / 2));
        double top = Math.ceil(Math.max(outer.y() + out, inner.y() + in));
        double bottom = Math.floor(Math.min(outer.bottom() - out, inner.bottom() - in));
        for (double y = outer.y(); y < top; y = next(y, top, inner))
            rows(outer, out, inner, in, y, next(y, top, inner));
        if (bottom > top) {
            canvas.fillRect(outer.x(), top, width, bottom - top);
            canvas.fillRect(inner.right(), top, width, bottom - top);
        }
        double last = outer.bottom();
        for (double y = Math.max(top, bottom); y < last; y = next(y, last, inner))
            rows(outer, out, inner, in, y, next(y, last, inner));
    }

    private void row(Rect box, double radius, double top, double bottom) {
        double inset = inset(box, radius, (top + bottom) / 2);
        canvas.fillRect(box.x() + inset, top, box.width() - 2 * inset, bottom - top);
    }

    private void rows(Rect outer, double out, Rect inner, double in, double top, double bottom) {
        double middle = (top + bottom) / 2;
        if (middle <= inner.y() || middle >= inner.bottom()) {
            row(outer, out, top, bottom);
            return;
        }
        double left = outer.x() + inset(outer, out, middle);
        double hole = inner.x() + inset(inner, in, middle);
        canvas.fillRect(left, top, hole - left, bottom - top);
        canvas.fillRect(inner.right() + inner.x() - hole, top, hole - left, bottom - top);
    }

    /// How far a row keeps from the sides of a box because of its corners.
    private static double inset(Rect box, double radius, double y) {
        double into = Math.min(y - box.y(), box.bottom() - y);
        if (into >= radius) return 0;
        double up = radius - Math.max(0, into);
        return radius - Math.sqrt(radius * radius - up * up);
    }

    private static double fitting(Rect box, double radius) {
        return Math.min(radius, Math.min(box.width(), box.height()) / 2);
    }

    /// Where the hole begins or ends a row does too.
    private static double next(double y, double last, Rect inner) {
        double next = next(y, last);
        if (y < inner.y()) return Math.min(next, inner.y());
        return y < inner.bottom() ? Math.min(next, inner.bottom()) : next;
    }

    private static double next(double y, double last) {
        return Math.min(Math.floor(y) + 1, last);
    }
}
