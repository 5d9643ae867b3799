package dev.remit.editor;

import dev.remit.draw.geometry.Point;
import java.time.Duration;
import java.util.Set;

/// What a hand did, at a place of the screen in pixels from the window's top left corner.
public sealed interface Input {
    /// @param clicks 2 for the second press of a double-click
    record Press(Point at, Button button, int clicks, Set<Held> held) implements Input {}

    /// The pointer is elsewhere now, whether a button is down or not.
    record Move(Point at, Set<Held> held) implements Input {}

    record Release(Point at, Set<Held> held) implements Input {}

    /// The wheel was turned, or two fingers moved: by so many pixels to the right and down.
    record Wheel(Point at, Point by, Turn turn, Set<Held> held) implements Input {}

    /// Two fingers went apart, or came together for a factor below 1.
    record Pinch(Point at, double factor) implements Input {}

    /// The pointer has stayed where it is for so long.
    record Linger(Point at, Duration still, Set<Held> held) implements Input {}

    /// A frame went by while a button was down.
    record Tick(Point at, Set<Held> held) implements Input {}

    record Cancel() implements Input {}

    /// What a wheel is for without a key held.
    enum Turn {
        PANS,
        ZOOMS
    }
}
