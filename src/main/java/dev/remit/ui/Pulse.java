package dev.remit.ui;

import javafx.application.Platform;
import javafx.scene.Scene;

/// Shows what has changed once a pulse, however often it changed in between.
final class Pulse {
    private boolean isDue = true;

    void ask() {
        isDue = true;
        Platform.requestNextPulse();
    }

    /// Also after layout, which may have changed what fits: a request made inside a pulse would be lost.
    void listen(Scene scene, Runnable show) {
        scene.addPreLayoutPulseListener(() -> showIfDue(show));
        scene.addPostLayoutPulseListener(() -> showIfDue(show));
    }

    private void showIfDue(Runnable show) {
        if (!isDue) return;
        isDue = false;
        show.run();
    }
}
