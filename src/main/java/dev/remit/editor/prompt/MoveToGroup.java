package dev.remit.editor.prompt;

import dev.remit.draw.geometry.Point;
import dev.remit.edit.Edit;
import dev.remit.edit.Teams;
import dev.remit.editor.Cut;
import dev.remit.editor.Finder;
import dev.remit.editor.Prompt;
import dev.remit.editor.State;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks in which value stream or platform grouping some teams shall stand: the way to move them without dragging.
///
/// @param at where the list opens, on the plane
public record MoveToGroup(List<Id> teams, Point at) implements Prompt.Choosing {
    /// No element has this id, as it is no id.
    private static final String NOWHERE = "";

    public MoveToGroup {
        teams = List.copyOf(teams);
    }

    /// Of the teams that are selected; empty where none is.
    public static Optional<MoveToGroup> of(State state) {
        var teams = state.selection().ids().stream()
                .filter(state.document().teams()::contains)
                .toList();
        return teams.stream()
                .flatMap(id -> state.picture().box(id).stream())
                .map(box -> new Point(box.x(), box.bottom()))
                .findFirst()
                .map(at -> new MoveToGroup(teams, at));
    }

    @Override
    public Text title() {
        return Text.of("Move to a group");
    }

    @Override
    public Optional<Text> field() {
        return Optional.of(Text.of("Name of the value stream or platform grouping"));
    }

    @Override
    public List<Choice> choices(String typed, State state) {
        var document = state.document();
        var streams = document.valueStreams().stream().map(each -> choice(each, Text.of("Value stream")));
        var platforms = document.platformGroups().stream().map(each -> choice(each, Text.of("Platform grouping")));
        var none = Stream.of(Choice.of(NOWHERE, Text.of("No group")));
        return Stream.of(streams, platforms, none)
                .flatMap(choices -> choices)
                .filter(choice -> Finder.matches(choice.label().toString(), typed))
                .toList();
    }

    private static Choice choice(Element group, Text kind) {
        return Choice.of(group.id().text(), Text.of("{0}", group.title())).detailed(kind);
    }

    @Override
    public State chosen(Choice choice, String typed, State state) {
        var refs = teams.stream().map(id -> new Ref<Team>(id)).toList();
        Edit edit = choice.id().equals(NOWHERE) ? Teams.leaveGroups(refs) : Teams.join(refs, Id.of(choice.id()));
        return state.answered().changed(step(choice, state.document()), edit);
    }

    private Text step(Choice choice, Document document) {
        Text what = teams.size() == 1
                ? Text.of("{0}", Cut.name(document.teams().get(teams.getFirst()).name()))
                : Text.of("{0} teams", teams.size());
        return choice.id().equals(NOWHERE)
                ? Text.of("Take {0} out of its group", what)
                : Text.of("Move {0} to {1}", what, Cut.name(choice.label().toString()));
    }
}
