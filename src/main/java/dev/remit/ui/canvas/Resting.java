package dev.remit.ui.canvas;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.Held;
import dev.remit.editor.Input;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;

/// Tells the editor that time goes by: that the pointer has stayed where it is, and each frame while a button is down.
final class Resting {
    private static final List<Duration> SPANS =
            List.of(Duration.ofMillis(150), Duration.ofMillis(400), Duration.ofMillis(700));

    private final Consumer<Input> editor;
    private final List<PauseTransition> pauses;
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            editor.accept(new Input.Tick(at, held));
        }
    };
    private Point at = Point.ORIGIN;
    private Set<Held> held = Set.of();

    Resting(Consumer<Input> editor) {
        this.editor = editor;
        pauses = SPANS.stream().map(this::pause).toList();
    }

    void moved(Point now, Set<Held> keys) {
        at = now;
        held = keys;
        pauses.forEach(PauseTransition::playFromStart);
    }

    void pressed(Point now, Set<Held> keys) {
        moved(now, keys);
        frames.start();
    }

    void released() {
        frames.stop();
    }

    void left() {
        pauses.forEach(PauseTransition::stop);
    }

    private PauseTransition pause(Duration span) {
        var pause = new PauseTransition(javafx.util.Duration.millis(span.toMillis()));
        pause.setOnFinished(event -> editor.accept(new Input.Linger(at, span, held)));
        return pause;
    }
}
