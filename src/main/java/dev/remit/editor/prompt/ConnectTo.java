package dev.remit.editor.prompt;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.Connection;
import dev.remit.editor.Prompt;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// Asks which team another shall work with: the way to connect them without dragging.
///
/// @param at where the list opens, on the plane
public record ConnectTo(Id team, Point at) implements Prompt.Choosing {
    private static final int MOST = 12;

    /// Of the team that is selected alone, or in which the service stands that is; empty where there is none.
    public static Optional<ConnectTo> of(State state) {
        return state.selection()
                .only()
                .flatMap(id -> Shown.home(id, state).or(() -> Shown.team(id, state)))
                .map(team -> new ConnectTo(
                        team.id(), new Point(team.box().right(), team.box().y())));
    }

    @Override
    public Text title() {
        return Text.of("Which team does it work with?");
    }

    @Override
    public Optional<Text> field() {
        return Optional.of(Text.of("Name of the team"));
    }

    /// Those it cannot be connected with are left out.
    @Override
    public List<Choice> choices(String typed, State state) {
        return Shown.teams(typed, state)
                .filter(other -> Connection.of(team, other.id()).refusal(state).isEmpty())
                .limit(MOST)
                .map(Shown::choice)
                .toList();
    }

    @Override
    public State chosen(Choice choice, String typed, State state) {
        return state.asking(new ModeChoice(Connection.of(team, Id.of(choice.id())), at));
    }
}
