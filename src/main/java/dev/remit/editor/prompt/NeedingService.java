package dev.remit.editor.prompt;

import dev.remit.draw.geometry.Point;
import dev.remit.edit.Titles;
import dev.remit.editor.Prompt;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// Asks which service of a team shall depend on another.
///
/// @param on the service it shall depend on, or the team whose service that is; empty for any
/// @param at where the list opens, on the plane
public record NeedingService(Id team, Optional<Id> on, Point at) implements Prompt.Choosing {
    /// Of the team that is selected alone; empty where there is none.
    public static Optional<NeedingService> of(State state) {
        return state.selection()
                .only()
                .flatMap(id -> Shown.team(id, state))
                .map(team -> new NeedingService(
                        team.id(),
                        Optional.empty(),
                        new Point(team.box().right(), team.box().y())));
    }

    @Override
    public Text title() {
        return Text.of("Which service needs another?");
    }

    @Override
    public Optional<Text> field() {
        return Optional.of(Text.of("Name of the service"));
    }

    @Override
    public List<Choice> choices(String typed, State state) {
        return Shown.servicesOf(team, typed, state)
                .filter(service -> !on.equals(Optional.of(service.id())))
                .map(service -> Choice.of(service.id().text(), Text.of("{0}", service.name()))
                        .detailed(Text.of("{0}", Titles.of(team, state.document()))))
                .toList();
    }

    @Override
    public State chosen(Choice choice, String typed, State state) {
        return NeededService.asked(Id.of(choice.id()), on, at, state.answered());
    }
}
