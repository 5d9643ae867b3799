package dev.remit.editor.prompt;

import dev.remit.draw.Figure;
import dev.remit.draw.Grouping;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Edit;
import dev.remit.editor.Called;
import dev.remit.editor.Finder;
import dev.remit.editor.Joins;
import dev.remit.editor.Prompt;
import dev.remit.editor.State;
import dev.remit.editor.arrange.Clearing;
import dev.remit.model.Element;
import dev.remit.model.ValueStream;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks which value stream or platform grouping teams shall stand in: the way to move them there without dragging.
///
/// @param at where the list opens, on the plane
public record MoveToGrouping(List<TeamBox> teams, Point at) implements Prompt.Choosing {
    private static final String NONE = "";

    public MoveToGrouping {
        teams = List.copyOf(teams);
    }

    /// Of the teams that are selected; empty where none is, or there is no grouping.
    public static Optional<MoveToGrouping> of(State state) {
        if (groupings(state).findAny().isEmpty()) return Optional.empty();
        var teams = state.selection().ids().stream()
                .map(state.picture()::find)
                .flatMap(Optional::stream)
                .filter(TeamBox.class::isInstance)
                .map(TeamBox.class::cast)
                .toList();
        return teams.stream()
                .findFirst()
                .map(team -> new Point(team.box().x(), team.box().bottom()))
                .map(at -> new MoveToGrouping(teams, at));
    }

    @Override
    public Text title() {
        return Text.of("Move to a grouping");
    }

    @Override
    public Optional<Text> field() {
        return Optional.of(Text.of("Name of the value stream or platform"));
    }

    @Override
    public List<Choice> choices(String typed, State state) {
        var groupings = groupings(state)
                .filter(each -> typed.isBlank() || Finder.matches(each.title(), typed))
                .map(MoveToGrouping::choice);
        var none = Stream.of(Choice.of(NONE, Text.of("No grouping")))
                .filter(any -> typed.isBlank() && !left(state).isEmpty());
        return Stream.concat(groupings, none).toList();
    }

    private static Stream<Element> groupings(State state) {
        return Stream.concat(state.document().valueStreams().stream(), state.document().platformGroups().stream());
    }

    private static Choice choice(Element grouping) {
        Text kind = grouping instanceof ValueStream ? Text.of("Value stream") : Text.of("Platform");
        return Choice.of(grouping.id().text(), Text.of("{0}", grouping.title())).detailed(kind);
    }

    @Override
    public State chosen(Choice choice, String typed, State state) {
        return choice.id().equals(NONE) ? out(state.answered()) : to(Id.of(choice.id()), state.answered());
    }

    private State to(Id grouping, State state) {
        var joins = new Joins(ids());
        Text step = Joins.stepTo(Called.together(teams, state.document()), grouping, state.document());
        State moved = state.changed(step, joins.to(grouping).then(beneath(grouping, state)));
        return moved == state ? state : moved.saying(joins.joined(grouping, moved.document()));
    }

    private State out(State state) {
        var left = left(state).stream().map(Figure::id).toList();
        var joins = new Joins(ids());
        Text step = Joins.stepOut(Called.together(teams, state.document()), left, state.document());
        State moved = state.changed(step, joins.out().then(beside(state)));
        return moved == state ? state : moved.saying(joins.left(left, moved.document()));
    }

    /// Beneath those that stand in it already.
    private Edit beneath(Id grouping, State state) {
        var standing = state.picture()
                .find(grouping)
                .filter(Grouping.class::isInstance)
                .map(figure -> ((Grouping) figure).teams())
                .orElse(List.of());
        var boxes = standing.stream()
                .filter(id -> !ids().contains(id))
                .flatMap(id -> state.picture().box(id).stream())
                .toList();
        if (boxes.isEmpty()) return document -> document;
        Rect inside = Rect.covering(boxes);
        return Clearing.placed(ids(), new Point(inside.x(), inside.bottom() + Clearing.GAP), state);
    }

    /// To the right of where they stood.
    private Edit beside(State state) {
        Rect left = Rect.covering(left(state).stream().map(Figure::box).toList());
        double top = teams.stream().mapToDouble(team -> team.box().y()).min().orElse(0);
        return Clearing.placed(ids(), new Point(left.right() + Clearing.GAP, top), state);
    }

    private List<Grouping> left(State state) {
        var ids = ids();
        return state.picture().groupings().stream()
                .filter(grouping -> grouping.teams().stream().anyMatch(ids::contains))
                .toList();
    }

    private List<Id> ids() {
        return new ArrayList<>(teams.stream().map(TeamBox::id).toList());
    }
}
