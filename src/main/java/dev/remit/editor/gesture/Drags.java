package dev.remit.editor.gesture;

import dev.remit.draw.Chip;
import dev.remit.draw.Figure;
import dev.remit.draw.FrameBox;
import dev.remit.draw.Grouping;
import dev.remit.draw.InteractionShape;
import dev.remit.draw.NoteBox;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.editor.Grasp;
import dev.remit.editor.Locks;
import dev.remit.editor.State;
import java.util.Optional;

/// What dragging a figure begins.
public final class Drags {
    private Drags() {}

    /// @param figure that is dragged, and is selected
    /// @param from where on the screen it was taken
    public static Optional<State> of(Figure figure, Point from, State state) {
        return switch (figure) {
            case Chip chip -> Optional.of(service(chip, from, state));
            case TeamBox team -> moving(team, from, state);
            case Grouping grouping -> moving(grouping, from, state);
            case NoteBox note -> moving(note, from, state);
            case FrameBox frame -> moving(frame, from, state);
            case InteractionShape shape -> Bending.of(shape, from, state);
        };
    }

    private static State service(Chip chip, Point from, State state) {
        if (Locks.of(state).hold(chip.id())) return state.doing(new HeldFast(chip));
        return isAmongOthers(chip, state) ? Moving.of(chip, from, state) : Rehoming.of(chip, from, state);
    }

    private static Optional<State> moving(Figure figure, Point from, State state) {
        return Optional.of(Moving.of(figure, from, state));
    }

    /// A service that stands alone and is selected with other things moves with them.
    private static boolean isAmongOthers(Chip chip, State state) {
        return Grasp.hasPlace(chip)
                && state.selection().ids().stream()
                        .flatMap(id -> state.picture().find(id).stream())
                        .anyMatch(figure -> !(figure instanceof Chip));
    }
}
