package dev.remit.editor.gesture;

import dev.remit.draw.Chip;
import dev.remit.draw.Figure;
import dev.remit.draw.FrameBox;
import dev.remit.draw.Grouping;
import dev.remit.draw.InteractionShape;
import dev.remit.draw.NoteBox;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.paint.NoteHeight;
import dev.remit.edit.Cut;
import dev.remit.edit.Diagrams;
import dev.remit.edit.Edit;
import dev.remit.edit.Spot;
import dev.remit.editor.Called;
import dev.remit.editor.Gesture;
import dev.remit.editor.Grasp;
import dev.remit.editor.Input;
import dev.remit.editor.State;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// A grip was clicked twice: what it belongs to becomes as large as its contents.
record Fitting(Figure figure) implements Gesture {
    private static final double AROUND = 24;

    @Override
    public State released(Input.Release release, State state) {
        return fitted(state).done();
    }

    private State fitted(State state) {
        Text step = Text.of("Fit {0} to its contents", Cut.name(Called.name(figure, state.document())));
        return state.changed(step, edit(state));
    }

    private Edit edit(State state) {
        var it = List.of(figure.id());
        return switch (figure) {
            case TeamBox team -> Diagrams.autoSize(state.diagram(), it);
            case Grouping grouping when grouping.teams().isEmpty() -> Diagrams.autoSize(state.diagram(), it);
            case Grouping grouping -> Diagrams.unplace(state.diagram(), it);
            case NoteBox note -> resized(highEnough(note, state), state);
            case FrameBox frame ->
                around(frame, state).map(box -> resized(box, state)).orElse(document -> document);
            case Chip chip -> document -> document;
            case InteractionShape shape -> document -> document;
        };
    }

    private static Rect highEnough(NoteBox note, State state) {
        Rect box = note.box();
        double height = NoteHeight.of(note.text(), box.width(), state.around().metrics());
        return new Rect(box.x(), box.y(), box.width(), height);
    }

    /// Around all whose middle lies in the frame.
    private static Optional<Rect> around(FrameBox frame, State state) {
        var inside = state.picture()
                .figures()
                .filter(other -> Grasp.hasPlace(other) && !(other instanceof FrameBox))
                .map(Figure::box)
                .filter(box -> frame.box().contains(box.middle()))
                .toList();
        return inside.isEmpty()
                ? Optional.empty()
                : Optional.of(Rect.covering(inside).grown(AROUND));
    }

    private Edit resized(Rect box, State state) {
        var corner = new Spot((int) Math.round(box.x()), (int) Math.round(box.y()));
        return Diagrams.resize(state.diagram(), figure.id(), corner, (int) Math.round(box.width()), Optional.of((int)
                Math.round(box.height())));
    }

    @Override
    public Text hint(State state) {
        return Text.of("Let go to make it as large as its contents.");
    }
}
