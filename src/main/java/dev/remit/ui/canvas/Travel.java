package dev.remit.ui.canvas;

import dev.remit.draw.Picture;
import dev.remit.draw.Transition;
import java.util.Optional;
import javafx.animation.AnimationTimer;

/// Shows a picture on its way to the one there is, after something else than a hand has put things elsewhere: so that
/// the eye does not lose them.
final class Travel {
    private static final double NANOS = 200_000_000;
    /// All of the picture is painted at each step, which takes too long with more teams than that.
    private static final int MOST_TEAMS = 100;

    private final Motion motion;
    private final Runnable moved;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };
    private Optional<Transition> way = Optional.empty();
    private Optional<Picture> shown = Optional.empty();
    private long started;

    /// @param moved called at each step of the way
    Travel(Motion motion, Runnable moved) {
        this.motion = motion;
        this.moved = moved;
    }

    /// What is to be seen in place of the picture, as long as it is on its way.
    Optional<Picture> shown() {
        return shown;
    }

    /// From what was seen last.
    void go(Picture from, Picture to) {
        var next = new Transition(shown.orElse(from), to);
        stop();
        if (motion.isReduced() || to.teams().size() > MOST_TEAMS || !next.isSeen()) return;
        way = Optional.of(next);
        shown = Optional.of(next.at(0));
        started = 0;
        timer.start();
    }

    /// The same picture, with something else said on it.
    void say(Picture to) {
        way = way.map(it -> new Transition(it.from(), to));
    }

    void stop() {
        timer.stop();
        way = Optional.empty();
        shown = Optional.empty();
    }

    private void step(long now) {
        if (started == 0) started = now;
        double share = Math.min(1, (now - started) / NANOS);
        shown = way.map(it -> it.at(share * (2 - share)));
        if (share == 1) stop();
        moved.run();
    }
}
