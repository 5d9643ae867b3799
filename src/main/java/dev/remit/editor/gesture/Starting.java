package dev.remit.editor.gesture;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.Button;
import dev.remit.editor.Easel;
import dev.remit.editor.End;
import dev.remit.editor.Gesture;
import dev.remit.editor.Input;
import dev.remit.editor.Pointer;
import dev.remit.editor.State;
import dev.remit.text.Text;
import java.util.Optional;

/// A line is about to be drawn, from what is pressed.
///
/// @param over what it would begin at
/// @param refused why it cannot
public record Starting(Bond bond, Optional<Source> over, Optional<Text> refused) implements Gesture {
    public static Starting with(Bond bond) {
        return new Starting(bond, Optional.empty(), Optional.empty());
    }

    @Override
    public State pressed(Input.Press press, State state) {
        if (press.button() != Button.PRIMARY) return state;
        return source(press.at(), state)
                .filter(from -> refusal(from, state).isEmpty())
                .map(from -> state.doing(Connecting.from(from, press.at(), state)))
                .orElse(state);
    }

    @Override
    public State moved(Input.Move move, State state) {
        var source = source(move.at(), state);
        return state.doing(new Starting(bond, source, source.flatMap(it -> refusal(it, state))));
    }

    private static Optional<Text> refusal(Source source, State state) {
        return End.locked(state, source.id());
    }

    private Optional<Source> source(Point screen, State state) {
        return bond.source(state.camera().toPlane(screen), state);
    }

    @Override
    public boolean isIdle() {
        return true;
    }

    @Override
    public Pointer pointer() {
        return refused.isPresent() ? Pointer.REFUSED : Pointer.CROSS;
    }

    @Override
    public void paint(Easel easel) {
        var mark = new DropMark(easel);
        over.flatMap(source -> easel.state().picture().box(source.id())).ifPresent(box -> {
            if (refused.isPresent()) mark.refused(box);
            else mark.allowed(box);
        });
    }

    @Override
    public Text hint(State state) {
        return refused.orElse(bond.hint());
    }
}
