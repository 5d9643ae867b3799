package dev.remit.editor;

import dev.remit.draw.geometry.Point;
import dev.remit.text.Text;

/// A hand that moves to the right comes nearer, to the left goes further away.
///
/// @param from where on the screen the hand took hold: what lies there stays there
/// @param start how the plane lay then
/// @param then the gesture that was interrupted
record Zooming(Point from, Camera start, Gesture then) implements Gesture {
    private static final double DOUBLED_AFTER = 200;

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
        return start.zoomedAt(from, Math.pow(2, (hand.x() - from.x()) / DOUBLED_AFTER));
    }

    @Override
    public Text hint(State state) {
        return Text.of("Move to the right to come nearer, to the left to see more.");
    }

    @Override
    public Pointer pointer() {
        return Pointer.RESIZE_ACROSS;
    }
}
