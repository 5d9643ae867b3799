package dev.remit.editor.gesture;

import dev.remit.editor.Easel;
import dev.remit.editor.Gesture;
import dev.remit.editor.Input;
import dev.remit.editor.State;
import dev.remit.text.Text;

/// What was drawn stays seen while something is asked about it.
record Waiting(Connecting drawn) implements Gesture {
    /// The state that asks, with what it asks about; as it is where nothing is asked.
    static State about(Connecting drawn, State asking) {
        return asking.prompt().isEmpty() ? asking : asking.doing(new Waiting(drawn));
    }

    /// Once it is answered, the hand is free.
    @Override
    public State on(Input input, State state) {
        return state.prompt().isPresent() && !(input instanceof Input.Press) ? state : freed(input, state);
    }

    private static State freed(Input input, State state) {
        State idle = state.doing(state.tool().idle());
        return idle.gesture().on(input, idle);
    }

    @Override
    public boolean isIdle() {
        return true;
    }

    @Override
    public void paint(Easel easel) {
        if (easel.state().prompt().isPresent()) drawn.paint(easel);
        else easel.state().tool().idle().paint(easel);
    }

    @Override
    public Text hint(State state) {
        return state.prompt().isPresent()
                ? Text.of("Choose how to connect them, or press Escape to leave it.")
                : state.tool().idle().hint(state);
    }
}
