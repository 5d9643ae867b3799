package dev.remit.editor;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;

/// How the plane of a diagram lies behind the window.
///
/// @param offset where the origin of the plane stands on the screen, in pixels
/// @param zoom pixels of the screen for one of the plane; whatever is done by hand keeps it between 0.05 and 8
public record Camera(Point offset, double zoom) {
    public static final Camera START = new Camera(Point.ORIGIN, 1);

    private static final double LEAST_ZOOM = 0.05;
    private static final double MOST_ZOOM = 8;
    private static final double MARGIN = 24;

    /// All of a box in the middle of the window, at 100 % or as much smaller as it takes.
    public static Camera fitting(Rect box, Size window) {
        double across = (window.width() - 2 * MARGIN) / Math.max(1, box.width());
        double down = (window.height() - 2 * MARGIN) / Math.max(1, box.height());
        double zoom = Math.clamp(Math.min(across, down), LEAST_ZOOM, 1);
        return new Camera(Point.ORIGIN, zoom).centredOn(box.middle(), window);
    }

    public Point toScreen(Point plane) {
        return new Point(plane.x() * zoom + offset.x(), plane.y() * zoom + offset.y());
    }

    public Point toPlane(Point screen) {
        return new Point((screen.x() - offset.x()) / zoom, (screen.y() - offset.y()) / zoom);
    }

    public Rect toScreen(Rect plane) {
        Point corner = toScreen(plane.corner());
        return new Rect(corner.x(), corner.y(), plane.width() * zoom, plane.height() * zoom);
    }

    public Rect toPlane(Rect screen) {
        Point corner = toPlane(screen.corner());
        return new Rect(corner.x(), corner.y(), screen.width() / zoom, screen.height() / zoom);
    }

    /// The part of the plane that the window shows.
    public Rect seen(Size window) {
        return toPlane(new Rect(0, 0, window.width(), window.height()));
    }

    public Camera panned(double dx, double dy) {
        return new Camera(offset.plus(dx, dy), zoom);
    }

    /// Larger by a factor, while the point of the plane under this place of the screen stays there.
    public Camera zoomedAt(Point screen, double factor) {
        Point kept = toPlane(screen);
        Camera zoomed = new Camera(offset, Math.clamp(zoom * factor, LEAST_ZOOM, MOST_ZOOM));
        Point now = zoomed.toScreen(kept);
        return zoomed.panned(screen.x() - now.x(), screen.y() - now.y());
    }

    /// The least move after which the window shows the box; in the middle where it was out of sight or is larger.
    public Camera showing(Rect box, Size window) {
        Rect seen = seen(window);
        if (seen.contains(box)) return this;
        Rect wanted = box.grown(MARGIN / zoom);
        boolean fits = wanted.width() <= seen.width() && wanted.height() <= seen.height();
        if (!fits) return fitting(box, window);
        if (!seen.overlaps(box)) return centredOn(box.middle(), window);
        return panned(
                shift(wanted.x(), wanted.right(), seen.x(), seen.right()) * zoom,
                shift(wanted.y(), wanted.bottom(), seen.y(), seen.bottom()) * zoom);
    }

    public Camera centredOn(Point plane, Size window) {
        Point now = toScreen(plane);
        return panned(window.middle().x() - now.x(), window.middle().y() - now.y());
    }

    private static double shift(double from, double to, double seenFrom, double seenTo) {
        if (from < seenFrom) return seenFrom - from;
        return to > seenTo ? seenTo - to : 0;
    }
}
