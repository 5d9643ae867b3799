package dev.remit.editor.gesture;

import dev.remit.draw.Figure;
import dev.remit.editor.Called;
import dev.remit.editor.Gesture;
import dev.remit.editor.Input;
import dev.remit.editor.Pointer;
import dev.remit.editor.State;
import dev.remit.text.Text;

/// The hand pulls at what is locked, and nothing moves.
record HeldFast(Figure locked) implements Gesture {
    @Override
    public State released(Input.Release release, State state) {
        return state.done();
    }

    @Override
    public Pointer pointer() {
        return Pointer.REFUSED;
    }

    @Override
    public Text hint(State state) {
        return Text.of(
                "{0} is locked in its place. Unlock it in the menu Arrange to move it.",
                Called.name(locked, state.document()));
    }
}
