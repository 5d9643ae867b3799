package dev.remit.ui.canvas;

import dev.remit.ui.session.choice.MotionChoice;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Whether things on the map glide or jump.
///
/// @param choice what the person wants of things that move
record Motion(Supplier<MotionChoice> choice) {
    boolean isReduced() {
        return switch (choice.get()) {
            case AUTO -> Platform.getPreferences().isReducedMotion();
            case REDUCED -> true;
            case FULL -> false;
        };
    }
}
