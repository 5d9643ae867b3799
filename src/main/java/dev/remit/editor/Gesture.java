package dev.remit.editor;

import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Surface;
import dev.remit.text.Text;

/// What a hand is in the middle of: a value that holds what it saw at its start, so that each of its states follows
/// from that and the latest input, and nothing accumulates.
public interface Gesture {
    /// What the input makes of everything, with the gesture that goes on from here.
    State on(Input input, State state);

    /// What to do next, for the status line.
    Text hint(State state);

    default Pointer pointer() {
        return Pointer.ARROW;
    }

    /// Draws what it shows of itself, in pixels of the screen, above everything else.
    default void paint(Surface surface, Palette palette) {}
}
