package dev.remit.editor;

import dev.remit.text.Text;
import java.util.Optional;

/// What a hand is in the middle of: a value that holds what it saw at its start, so that each of its states follows
/// from that and the latest input, and nothing accumulates.
public interface Gesture {
    /// What the input makes of everything, with the gesture that goes on from here.
    default State on(Input input, State state) {
        return switch (input) {
            case Input.Press press -> pressed(press, state);
            case Input.Move move -> moved(move, state);
            case Input.Release release -> released(release, state);
            case Input.Linger linger -> lingered(linger, state);
            case Input.Cancel cancel -> cancelled(state);
            case Input.Wheel wheel -> state;
            case Input.Pinch pinch -> state;
            case Input.Tick tick -> state;
        };
    }

    default State pressed(Input.Press press, State state) {
        return state;
    }

    default State moved(Input.Move move, State state) {
        return state;
    }

    default State released(Input.Release release, State state) {
        return state;
    }

    /// The pointer rested for a while.
    default State lingered(Input.Linger linger, State state) {
        return state;
    }

    /// As if it had never begun.
    default State cancelled(State state) {
        return state.doing(state.tool().idle());
    }

    /// Whether the hand is in the middle of nothing.
    default boolean isIdle() {
        return false;
    }

    /// What to do next, for the status line.
    Text hint(State state);

    default Pointer pointer() {
        return Pointer.ARROW;
    }

    /// What it holds above the plane.
    default Optional<Lift> lift() {
        return Optional.empty();
    }

    /// Whether the view moves on while the pointer is held near its edge.
    default boolean movesView() {
        return false;
    }

    /// Draws what it shows of itself above everything else.
    default void paint(Easel easel) {}
}
