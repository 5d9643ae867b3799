package dev.remit.editor.prompt;

import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.editor.Finder;
import dev.remit.editor.Foreseen;
import dev.remit.editor.Moves;
import dev.remit.editor.Prompt;
import dev.remit.editor.State;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks which team shall answer for some services: the way to move them without dragging.
///
/// @param at where the list opens, on the plane
public record MoveToTeam(List<Id> services, Point at) implements Prompt.Choosing {
    private static final int MOST = 12;

    public MoveToTeam {
        services = List.copyOf(services);
    }

    /// Of the services that are selected; empty where none is.
    public static Optional<MoveToTeam> of(State state) {
        var services = state.selection().ids().stream()
                .filter(state.document().services()::contains)
                .toList();
        return services.stream()
                .flatMap(id -> state.place(id).stream())
                .map(box -> new Point(box.x(), box.bottom()))
                .findFirst()
                .map(at -> new MoveToTeam(services, at));
    }

    @Override
    public Text title() {
        return Text.of("Move to a team");
    }

    @Override
    public Optional<Text> field() {
        return Optional.of(Text.of("Name of the team"));
    }

    @Override
    public List<Choice> choices(String typed, State state) {
        Stream<Team> found = typed.isBlank()
                ? state.document().teams().stream()
                : Finder.find(typed, state.document(), Integer.MAX_VALUE).stream()
                        .flatMap(hit ->
                                state.document().teams().find(hit.element().id()).stream());
        return found.filter(team -> !team.roleGroup() && !isHome(team, state))
                .limit(MOST)
                .map(Shown::choice)
                .toList();
    }

    /// Whether all of them stand in that team already.
    private boolean isHome(Team team, State state) {
        return state.picture()
                .find(team.id())
                .filter(figure ->
                        figure instanceof TeamBox box && box.services().containsAll(services))
                .isPresent();
    }

    @Override
    public State chosen(Choice choice, String typed, State state) {
        return new Moves(services).to(Id.of(choice.id()), state.answered());
    }

    @Override
    public Foreseen foreseen(Choice choice, State state) {
        Id team = Id.of(choice.id());
        return state.around().preview().of(state.document(), new Moves(services).transfer(team), List.of(team));
    }
}
