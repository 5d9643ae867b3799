package dev.remit.ui.canvas;

import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Desk;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Escape makes everything bright again, before it clears anything else, unless the hand is in the middle of something.
record Undimming(Session session) {
    void key(KeyEvent event) {
        var showing = session.showing();
        if (event.getCode() != KeyCode.ESCAPE || showing.spotlight().isEmpty()) return;
        boolean isIdle = showing.desk()
                .map(Desk::state)
                .filter(state -> state.gesture().isIdle() && state.prompt().isEmpty())
                .isPresent();
        if (!isIdle) return;
        session.show(now -> now.lighting(Optional.empty()));
        event.consume();
    }
}
