package dev.remit.ui.canvas;

import dev.remit.draw.Figure;
import dev.remit.draw.Picture;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.Token;
import dev.remit.editor.Camera;
import dev.remit.editor.History;
import dev.remit.shape.Id;
import java.util.Optional;
import java.util.Set;
import javafx.animation.AnimationTimer;

/// Rings what going back or forth in the history has changed, fading within 600 ms; where less motion is wanted the
/// rings stand still for as long.
final class Flash {
    private static final double NANOS = 600_000_000;
    private static final double OUTSIDE = 6;
    private static final double RADIUS = 10;
    private static final double WIDTH = 3;

    private final Motion motion;
    private final Runnable changed;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };
    private Optional<History> shown = Optional.empty();
    private Set<Id> ids = Set.of();
    private double share;
    private long started;

    /// @param changed called at each step of the fading
    Flash(Motion motion, Runnable changed) {
        this.motion = motion;
        this.changed = changed;
    }

    void show(History history) {
        boolean isSame = shown.filter(it -> it == history).isPresent();
        boolean isFirst = shown.isEmpty();
        shown = Optional.of(history);
        if (isSame || isFirst) return;
        ids = history.arrival().changed();
        share = 0;
        started = 0;
        if (!ids.isEmpty()) timer.start();
    }

    void paint(Picture picture, Camera camera, Palette palette, Surface surface) {
        if (ids.isEmpty()) return;
        double strength = motion.isReduced() ? 1 : 1 - share;
        var ink = Ink.outline(Pen.solid(palette.colour(Token.ACCENT).at(strength), WIDTH));
        picture.figures()
                .filter(figure -> ids.contains(figure.id()))
                .map(Figure::box)
                .map(camera::toScreen)
                .map(box -> box.grown(OUTSIDE))
                .forEach((Rect box) -> surface.rectangle(box, RADIUS, ink));
    }

    private void step(long now) {
        if (started == 0) started = now;
        share = Math.min(1, (now - started) / NANOS);
        if (share == 1) {
            timer.stop();
            ids = Set.of();
        }
        changed.run();
    }
}
