package dev.remit.editor.gesture;

import dev.remit.draw.Chip;
import dev.remit.draw.Figure;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.edit.Titles;
import dev.remit.editor.Need;
import dev.remit.editor.State;
import dev.remit.editor.prompt.AddAndConnect;
import dev.remit.editor.prompt.NeededService;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.Optional;
import java.util.stream.Stream;

/// A service that shall depend on another.
record ServiceSource(Id id) implements Source {
    @Override
    public Aim aim(Point plane, State state) {
        return Beneath.chip(plane, state)
                .map(chip -> aim(chip, state))
                .or(() -> Beneath.team(plane, state).map(team -> aim(team)))
                .orElse(Aim.NOTHING);
    }

    private Aim aim(Chip chip, State state) {
        return Need.of(id, chip.id())
                .refusal(state)
                .<Aim>map(why -> new Aim.Refused(chip, why))
                .orElse(new Aim.Meant(chip));
    }

    private Aim aim(TeamBox team) {
        boolean hasOthers = team.services().stream().anyMatch(service -> !service.equals(id));
        return hasOthers
                ? new Aim.Meant(team)
                : new Aim.Refused(team, Text.of("{0} answers for no service that could be needed.", team.name()));
    }

    @Override
    public Stream<? extends Figure> targets(State state) {
        return state.picture().chips().stream().filter(chip -> !chip.id().equals(id));
    }

    @Override
    public State ended(Figure target, Point plane, State state) {
        return target instanceof Chip
                ? Need.of(id, target.id()).in(state)
                : state.asking(new NeededService(id, Optional.of(target.id()), plane));
    }

    @Override
    public State endedOnNothing(Point plane, State state) {
        return state.asking(AddAndConnect.service(id, plane));
    }

    @Override
    public Text hint(State state) {
        return Text.of(
                "To the service that {0} needs, or to nothing to add one. Press Escape to stop.",
                Titles.of(id, state.document()));
    }

    @Override
    public Text promise(Figure target, State state) {
        String needed = Titles.of(target.id(), state.document());
        return target instanceof Chip
                ? Text.of("Let go and {0} depends on {1}.", Titles.of(id, state.document()), needed)
                : Text.of("Let go and choose the service of {0} that is needed.", needed);
    }
}
