package dev.remit.ui.canvas;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.Camera;
import dev.remit.editor.Size;
import javafx.animation.AnimationTimer;

/// The camera that is shown: it follows the editor's at once while a hand moves it, and glides where a command did,
/// unless the system asks for less motion.
final class Glide {
    private static final double NANOS = 150_000_000;

    private final Motion motion;
    private final Runnable moved;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };
    private Camera shown = Camera.START;
    private Camera from = Camera.START;
    private Camera to = Camera.START;
    private Size size = Size.NONE;
    private long started;

    /// @param moved called at each step of the way
    Glide(Motion motion, Runnable moved) {
        this.motion = motion;
        this.moved = moved;
    }

    Camera shown() {
        return shown;
    }

    void jump(Camera target) {
        timer.stop();
        shown = target;
        to = target;
    }

    void go(Camera target, Size window) {
        if (target.equals(to)) return;
        if (motion.isReduced() || window.isNone()) {
            jump(target);
            return;
        }
        from = shown;
        to = target;
        size = window;
        started = 0;
        timer.start();
    }

    /// A timer that is stopped in a frame may still have its turn in it, and whoever has jumped is there already.
    private void step(long now) {
        if (shown.equals(to)) {
            timer.stop();
            return;
        }
        if (started == 0) started = now;
        double share = Math.min(1, (now - started) / NANOS);
        shown = share == 1 ? to : between(share * (2 - share));
        if (share == 1) timer.stop();
        moved.run();
    }

    private Camera between(double share) {
        double zoom = from.zoom() * Math.pow(to.zoom() / from.zoom(), share);
        Point start = from.toPlane(size.middle());
        Point end = to.toPlane(size.middle());
        Point middle = new Point(start.x() + (end.x() - start.x()) * share, start.y() + (end.y() - start.y()) * share);
        return new Camera(Point.ORIGIN, zoom).centredOn(middle, size);
    }
}
