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
import dev.remit.text.Text;
import java.util.Optional;

/// What can be drawn between two figures.
public enum Bond {
    INTERACTION(
            Text.of("Interaction"),
            Text.of("Interaction: click the team that provides or helps, then the one it works with.")),
    DEPENDENCY(Text.of("Dependency"), Text.of("Dependency: click the service that needs another, then that one."));

    private final Text label;
    private final Text hint;

    Bond(Text label, Text hint) {
        this.label = label;
        this.hint = hint;
    }

    public Text label() {
        return label;
    }

    Text hint() {
        return hint;
    }

    /// What a handle of a figure draws.
    static Bond usual(Figure figure) {
        return figure instanceof Chip ? DEPENDENCY : INTERACTION;
    }

    /// What a line begins at that is drawn from a point of the plane; empty where none can begin.
    Optional<Source> source(Point plane, State state) {
        return state.picture()
                .at(plane)
                .flatMap(state.picture()::find)
                .flatMap(figure -> source(figure, state))
                .or(() -> Beneath.team(plane, state).flatMap(team -> source(team, state)));
    }

    Optional<Source> source(Figure figure, State state) {
        return switch (figure) {
            case TeamBox team -> Optional.of(of(team));
            case Chip chip -> of(chip, state);
            case Grouping grouping -> Optional.empty();
            case NoteBox note -> Optional.empty();
            case FrameBox frame -> Optional.empty();
            case InteractionShape shape -> Optional.empty();
        };
    }

    private Source of(TeamBox team) {
        return this == INTERACTION ? new TeamSource(team.id()) : new TeamInNeed(team.id());
    }

    /// A service that is clicked for an interaction stands for its team.
    private Optional<Source> of(Chip chip, State state) {
        return this == DEPENDENCY
                ? Optional.of(new ServiceSource(chip.id()))
                : Beneath.home(chip.id(), state).map(team -> new TeamSource(team.id()));
    }
}
