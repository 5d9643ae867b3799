package dev.remit.ui;

import dev.remit.ui.session.Showing;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    void listen(Scene scene, Supplier<Showing> latest, List<Consumer<Showing>> viewers) {
        Runnable show = () -> showIfDue(latest, viewers);
        scene.addPreLayoutPulseListener(show);
        scene.addPostLayoutPulseListener(show);
    }

    private void showIfDue(Supplier<Showing> latest, List<Consumer<Showing>> viewers) {
        if (!isDue) return;
        isDue = false;
        Showing showing = latest.get();
        viewers.forEach(viewer -> viewer.accept(showing));
    }
}
