package dev.remit.ui;

import dev.remit.ui.session.Showing;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Shows what has changed once a pulse, however often it changed in between. Some viewers wait for their turn in the
/// pulses after it where it has taken its time, so that the window answers in between.
final class Pulse {
    /// Half a frame.
    private static final long PATIENCE_NANOS = 8_000_000;

    private final Deque<Consumer<Showing>> waiting = new ArrayDeque<>();
    private boolean isDue = true;
    private OptionalLong start = OptionalLong.empty();

    void ask() {
        isDue = true;
        Platform.requestNextPulse();
    }

    /// Whether everybody has been shown what there is.
    boolean isAtRest() {
        return !isDue && waiting.isEmpty();
    }

    /// Also after layout, which may have changed what fits: a request made inside a pulse would be lost. Styling and
    /// layout count for how long the pulse has taken then.
    ///
    /// @param isReady whether what there is can be shown without a wait; until then all show what they showed
    /// @param atOnce shown together
    /// @param inTurn shown after them, one after the other; asked at each pulse, as parts may be made late
    void listen(
            Scene scene,
            Supplier<Showing> latest,
            Predicate<Showing> isReady,
            List<Consumer<Showing>> atOnce,
            Supplier<List<Consumer<Showing>>> inTurn) {
        var turns = new Turns(latest, isReady);
        Runnable show = () -> {
            if (!isDue || !isReady.test(latest.get())) return;
            isDue = false;
            Showing showing = latest.get();
            atOnce.forEach(viewer -> viewer.accept(showing));
            inTurn.get().stream().filter(viewer -> !waiting.contains(viewer)).forEach(waiting::add);
            turns.go();
        };
        scene.addPreLayoutPulseListener(() -> {
            begin();
            show.run();
        });
        scene.addPostLayoutPulseListener(() -> {
            show.run();
            start = OptionalLong.empty();
            // Somebody has asked again, for whom no other pulse may come.
            if (isDue) turns.start();
        });
    }

    /// Whoever has their turn has it before layout.
    private void begin() {
        if (start.isEmpty()) start = OptionalLong.of(System.nanoTime());
    }

    private boolean isPatient() {
        return System.nanoTime() - start.orElseGet(System::nanoTime) < PATIENCE_NANOS;
    }

    /// Runs while somebody waits.
    private final class Turns extends AnimationTimer {
        private final Supplier<Showing> latest;
        private final Predicate<Showing> isReady;

        Turns(Supplier<Showing> latest, Predicate<Showing> isReady) {
            this.latest = latest;
            this.isReady = isReady;
        }

        @Override
        public void handle(long now) {
            begin();
            if (hasTurn()) waiting.pop().accept(latest.get());
            go();
        }

        void go() {
            while (hasTurn() && isPatient()) waiting.pop().accept(latest.get());
            if (waiting.isEmpty()) stop();
            else start();
        }

        private boolean hasTurn() {
            return !waiting.isEmpty() && isReady.test(latest.get());
        }
    }
}
