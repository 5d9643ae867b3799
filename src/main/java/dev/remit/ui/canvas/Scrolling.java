package dev.remit.ui.canvas;

import dev.remit.editor.Input.Turn;
import dev.remit.ui.session.choice.WheelChoice;
import java.util.function.LongSupplier;
import javafx.scene.input.ScrollEvent;

/// What a turn of the wheel is for. A trackpad sends small steps in all directions, a mouse whole notches up and down;
/// where neither is sure the view is moved, which does no harm.
final class Scrolling {
    private static final long STICKY_MILLIS = 400;

    private final LongSupplier millis;
    private boolean isInside;
    private long lastTrackpad = -STICKY_MILLIS;

    /// @param millis a clock that never goes back
    Scrolling(LongSupplier millis) {
        this.millis = millis;
    }

    void started() {
        isInside = true;
    }

    void finished() {
        isInside = false;
    }

    Turn turn(ScrollEvent event, WheelChoice choice) {
        return switch (choice) {
            case ZOOM -> Turn.ZOOMS;
            case PAN -> Turn.PANS;
            case AUTO -> isTrackpad(event) ? Turn.PANS : Turn.ZOOMS;
        };
    }

    private boolean isTrackpad(ScrollEvent event) {
        boolean sideways = event.getDeltaX() != 0 && !event.isShiftDown();
        double notch = event.getMultiplierY();
        boolean wholeNotches = notch > 0 && event.getDeltaY() % notch == 0;
        if (sideways || isInside || event.isInertia() || !wholeNotches) lastTrackpad = millis.getAsLong();
        return millis.getAsLong() - lastTrackpad < STICKY_MILLIS;
    }
}
