package dev.remit.editor.tool;

import dev.remit.editor.Button;
import dev.remit.editor.Gesture;
import dev.remit.editor.Input;
import dev.remit.editor.Panning;
import dev.remit.editor.Pointer;
import dev.remit.editor.State;
import dev.remit.editor.Tool;
import dev.remit.text.Text;

/// Moves the diagram under the window and touches nothing on it.
public final class Hand implements Tool {
    @Override
    public Text name() {
        return Text.of("Move the view");
    }

    @Override
    public Gesture idle() {
        return new Ready();
    }

    private record Ready() implements Gesture {
        @Override
        public State pressed(Input.Press press, State state) {
            if (press.button() != Button.PRIMARY) return state;
            return state.doing(new Panning(press.at(), state.camera(), this));
        }

        @Override
        public boolean isIdle() {
            return true;
        }

        @Override
        public Text hint(State state) {
            return Text.of("Drag to move the view. Press V to select again.");
        }

        @Override
        public Pointer pointer() {
            return Pointer.OPEN_HAND;
        }
    }
}
