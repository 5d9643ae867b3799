package dev.remit.editor.prompt;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.Adding;
import dev.remit.editor.Blueprint;
import dev.remit.editor.Connection;
import dev.remit.editor.End;
import dev.remit.editor.Need;
import dev.remit.editor.Prompt;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// Adds what a line was drawn to, by its name, and connects it.
///
/// @param from where the line begins: a team, or a service
public record AddAndConnect(Id from, QuickAdd adding) implements Prompt.Choosing {
    public static AddAndConnect team(Id from, Point at) {
        return new AddAndConnect(from, QuickAdd.team(at));
    }

    public static AddAndConnect service(Id from, Point at) {
        return new AddAndConnect(from, new QuickAdd(at, Blueprint.SERVICE, Optional.empty()));
    }

    @Override
    public Point at() {
        return adding.at();
    }

    @Override
    public Text title() {
        return adding.usual() == Blueprint.SERVICE
                ? Text.of("Add the service that is needed")
                : Text.of("Add the team it works with");
    }

    @Override
    public Optional<Text> field() {
        return adding.field();
    }

    /// A team is connected with teams, a service with services.
    @Override
    public List<Choice> choices(String typed, State state) {
        return adding.choices(typed, state).stream()
                .filter(choice -> isAlike(Blueprint.valueOf(choice.id())))
                .toList();
    }

    private boolean isAlike(Blueprint what) {
        return adding.usual() == Blueprint.SERVICE
                ? what == Blueprint.SERVICE
                : what.topology().isPresent();
    }

    @Override
    public State chosen(Choice choice, String typed, State state) {
        var what = Blueprint.valueOf(choice.id());
        var coming = new End.Coming(new Adding.Line(QuickAdd.name(typed), what), at());
        return what == Blueprint.SERVICE
                ? new Need(from, coming).in(state.answered())
                : state.asking(new ModeChoice(new Connection(new End.Standing(from), coming), at()));
    }
}
