package dev.remit.editor.gesture;

import dev.remit.draw.Figure;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.edit.Titles;
import dev.remit.editor.Connection;
import dev.remit.editor.State;
import dev.remit.editor.prompt.AddAndConnect;
import dev.remit.editor.prompt.ModeChoice;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.stream.Stream;

/// A team that shall work with another.
record TeamSource(Id id) implements Source {
    @Override
    public Aim aim(Point plane, State state) {
        return Beneath.team(plane, state)
                .map(team -> aim(team, state))
                .or(() -> Beneath.chip(plane, state)
                        .map(chip -> new Aim.Refused(
                                chip,
                                Text.of("Nobody answers for {0}, so there is no team to work with.", chip.name()))))
                .orElse(Aim.NOTHING);
    }

    private Aim aim(TeamBox team, State state) {
        return Connection.of(id, team.id())
                .refusal(state)
                .<Aim>map(why -> new Aim.Refused(team, why))
                .orElse(new Aim.Meant(team));
    }

    @Override
    public Stream<? extends Figure> targets(State state) {
        return state.picture().teams().stream().filter(team -> !team.id().equals(id));
    }

    @Override
    public State ended(Figure target, Point plane, State state) {
        return state.asking(new ModeChoice(Connection.of(id, target.id()), plane));
    }

    @Override
    public State endedOnNothing(Point plane, State state) {
        return state.asking(AddAndConnect.team(id, plane));
    }

    @Override
    public Text hint(State state) {
        return Text.of(
                "To the team that {0} works with, or to nothing to add one. Press Escape to stop.",
                Titles.of(id, state.document()));
    }

    @Override
    public Text promise(Figure target, State state) {
        return Text.of(
                "Let go and choose how {0} works with {1}.",
                Titles.of(id, state.document()), Titles.of(target.id(), state.document()));
    }
}
