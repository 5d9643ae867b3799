package dev.remit.ui.canvas;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;

/// How the window moves over the plane.
///
/// @param step pixels of the last frame
record Drift(Point step) {
    /// After how many frames a box in which the window lies will not hold it any more; infinite where it moves away
    /// from all sides it could reach.
    double framesWithin(Rect box, Rect window) {
        double across = step.x() < 0 ? window.x() - box.x() : box.right() - window.right();
        double down = step.y() < 0 ? window.y() - box.y() : box.bottom() - window.bottom();
        return Math.min(frames(across, step.x()), frames(down, step.y()));
    }

    /// The cells that are seen, with so many around them, and one more on the sides that come.
    Cells ahead(Cells seen, int around) {
        return seen.grown(around).moved((int) Math.signum(step.x()), (int) Math.signum(step.y()));
    }

    private static double frames(double room, double step) {
        return step == 0 ? Double.POSITIVE_INFINITY : Math.max(0, room / Math.abs(step));
    }
}
