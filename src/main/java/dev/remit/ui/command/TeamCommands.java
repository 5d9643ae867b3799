package dev.remit.ui.command;

import dev.remit.edit.Cut;
import dev.remit.edit.Edit;
import dev.remit.edit.Teams;
import dev.remit.editor.State;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Session;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Changing the type of teams that are selected.
record TeamCommands(Session session) {
    private static final Place TYPES = Place.in(Menu.EDIT, 4).under(Text.of("Change type"));

    List<Command> list() {
        return Stream.of(TopologyType.values()).map(this::type).toList();
    }

    private Command type(TopologyType type) {
        String id = "team.type-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Command.of(
                        id,
                        TYPES,
                        Text.of("{0}", Labelled.of(type)),
                        () -> session.edit(editor -> editor.become(state -> retyped(type, state))))
                .when(showing -> Chosen.in(showing)
                        .filter(chosen -> !chosen.teams().isEmpty())
                        .isPresent())
                .tickedWhen(showing -> Chosen.in(showing)
                        .map(Chosen::teams)
                        .filter(teams -> !teams.isEmpty() && teams.stream().allMatch(team -> team.is(type)))
                        .isPresent());
    }

    private static State retyped(TopologyType type, State state) {
        var teams = new Chosen(state).teams();
        if (teams.isEmpty()) return state;
        Text what = teams.size() == 1
                ? Text.of("{0}", Cut.name(teams.getFirst().name()))
                : Text.of("{0} teams", teams.size());
        Edit edit = document -> document;
        for (Team team : teams) edit = edit.then(Teams.retype(team.ref(), type));
        return state.changed(Text.of("Change {0} to {1}", what, Labelled.of(type)), edit);
    }
}
