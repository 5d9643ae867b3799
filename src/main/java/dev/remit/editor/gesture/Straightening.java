package dev.remit.editor.gesture;

import dev.remit.draw.InteractionShape;
import dev.remit.editor.Gesture;
import dev.remit.editor.Input;
import dev.remit.editor.Relation;
import dev.remit.editor.State;
import dev.remit.text.Text;

/// A bend is clicked twice: it goes.
record Straightening(InteractionShape shape, Bends bends) implements Gesture {
    @Override
    public State released(Input.Release release, State state) {
        return Relation.of(shape.id(), state)
                .map(relation -> relation.bent(bends.without(), state))
                .orElse(state)
                .done();
    }

    @Override
    public Text hint(State state) {
        return Text.of("Let go and the line does not bend here.");
    }
}
