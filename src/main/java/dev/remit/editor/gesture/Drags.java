package dev.remit.editor.gesture;

import dev.remit.draw.Chip;
import dev.remit.draw.Figure;
import dev.remit.draw.FrameBox;
import dev.remit.draw.Grouping;
import dev.remit.draw.InteractionShape;
import dev.remit.draw.NoteBox;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.editor.State;
import java.util.Optional;

/// What dragging a figure begins.
public final class Drags {
    private Drags() {}

    /// @param figure that is dragged, and is selected
    /// @param from where on the screen it was taken
    public static Optional<State> of(Figure figure, Point from, State state) {
        return switch (figure) {
            case Chip chip -> Rehoming.of(chip, from, state);
            case TeamBox team -> Optional.empty();
            case Grouping grouping -> Optional.empty();
            case NoteBox note -> Optional.empty();
            case FrameBox frame -> Optional.empty();
            case InteractionShape shape -> Optional.empty();
        };
    }
}
