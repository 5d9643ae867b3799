package dev.remit.editor;

import dev.remit.draw.geometry.Point;
import dev.remit.text.Text;

/// The plane follows the hand until the button is let go.
///
/// @param from where on the screen the hand took hold
/// @param start how the plane lay then
/// @param then the gesture that was interrupted
public record Panning(Point from, Camera start, Gesture then) implements Gesture {
    @Override
    public State moved(Input.Move move, State state) {
        return state.looking(at(move.at()));
    }

    @Override
    public State released(Input.Release release, State state) {
        return state.looking(at(release.at())).doing(then);
    }

    @Override
    public State cancelled(State state) {
        return state.looking(start).doing(then);
    }

    private Camera at(Point hand) {
        return start.panned(hand.x() - from.x(), hand.y() - from.y());
    }

    @Override
    public Text hint(State state) {
        return Text.of("Let go where the diagram should stay.");
    }

    @Override
    public Pointer pointer() {
        return Pointer.CLOSED_HAND;
    }
}
