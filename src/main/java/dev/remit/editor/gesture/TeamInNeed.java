package dev.remit.editor.gesture;

import dev.remit.draw.Chip;
import dev.remit.draw.Figure;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.edit.Titles;
import dev.remit.editor.State;
import dev.remit.editor.prompt.NeedingService;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.Optional;
import java.util.stream.Stream;

/// A team of which a service shall depend on another; which one is asked in the end.
record TeamInNeed(Id id) implements Source {
    @Override
    public Aim aim(Point plane, State state) {
        return Beneath.chip(plane, state)
                .<Figure>map(chip -> chip)
                .or(() -> Beneath.team(plane, state))
                .map(TeamInNeed::aim)
                .orElse(Aim.NOTHING);
    }

    private static Aim aim(Figure figure) {
        return figure instanceof TeamBox team && team.services().isEmpty()
                ? new Aim.Refused(team, Text.of("{0} answers for no service that could be needed.", team.name()))
                : new Aim.Meant(figure);
    }

    @Override
    public Stream<? extends Figure> targets(State state) {
        return state.picture().chips().stream();
    }

    @Override
    public State ended(Figure target, Point plane, State state) {
        return state.asking(new NeedingService(id, Optional.of(target.id()), plane));
    }

    @Override
    public State endedOnNothing(Point plane, State state) {
        return state.asking(new NeedingService(id, Optional.empty(), plane));
    }

    @Override
    public Text hint(State state) {
        return Text.of(
                "To what a service of {0} needs: another service, or its team. Press Escape to stop.",
                Titles.of(id, state.document()));
    }

    @Override
    public Text promise(Figure target, State state) {
        return target instanceof Chip chip
                ? Text.of("Let go and choose which service needs {0}.", chip.name())
                : Text.of("Let go and choose which services depend on each other.");
    }
}
