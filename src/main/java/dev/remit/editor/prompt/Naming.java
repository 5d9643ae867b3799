package dev.remit.editor.prompt;

import dev.remit.draw.Chip;
import dev.remit.draw.Figure;
import dev.remit.draw.FrameBox;
import dev.remit.draw.Grouping;
import dev.remit.draw.InteractionShape;
import dev.remit.draw.NoteBox;
import dev.remit.draw.TeamBox;
import dev.remit.draw.arrange.TeamForm;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.TextStyle;
import dev.remit.edit.Addresses;
import dev.remit.edit.Cut;
import dev.remit.edit.Edit;
import dev.remit.edit.Elements;
import dev.remit.edit.Frames;
import dev.remit.edit.FreeIds;
import dev.remit.edit.Notes;
import dev.remit.editor.Prompt;
import dev.remit.editor.ReadingOrder;
import dev.remit.editor.Selection;
import dev.remit.editor.State;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Gives what stands on a diagram another name, in its place.
///
/// @param isFresh it was just made: the name is part of the step that made it
public record Naming(Id id, Rect box, String text, boolean isProse, boolean isFresh) implements Prompt.Writing {
    private static final double TITLE = 28;
    private static final double BESIDE = 16;

    /// Empty for what has no name of its own.
    public static Optional<Naming> of(Figure figure, State state) {
        return switch (figure) {
            case TeamBox team -> Optional.of(named(team.id(), title(team), state));
            case Chip chip -> state.place(chip.id()).map(box -> named(chip.id(), box, state));
            case Grouping grouping -> Optional.of(named(grouping.id(), top(grouping.box(), 2), state));
            case FrameBox frame ->
                Optional.of(new Naming(frame.id(), top(frame.box(), -TITLE), frame.title(), false, false));
            case NoteBox note -> Optional.of(new Naming(note.id(), note.box(), note.text(), true, false));
            case InteractionShape shape -> Optional.empty();
        };
    }

    /// Of the element of that id; empty where it is not shown or has no name.
    public static Optional<Naming> of(Id id, State state) {
        return state.whole().find(id).flatMap(figure -> of(figure, state));
    }

    /// Of what was just made.
    public static Optional<Naming> ofFresh(Id id, State state) {
        return of(id, state).map(it -> new Naming(id, it.box, it.text, it.isProse, true));
    }

    /// Whether a point of the plane is on the name of a team or grouping and not beneath it, or beside it.
    public static boolean isOnTitle(Figure figure, Point plane, Metrics metrics) {
        return switch (figure) {
            case TeamBox team -> written(team, metrics).contains(plane);
            case Grouping grouping -> top(grouping.box(), 0).contains(plane);
            case Chip chip -> false;
            case FrameBox frame -> false;
            case NoteBox note -> false;
            case InteractionShape shape -> false;
        };
    }

    private static Naming named(Id id, Rect box, State state) {
        String name = state.document().find(id).map(Element::title).orElse(id.text());
        return new Naming(id, box, name, false, false);
    }

    private static Rect title(TeamBox team) {
        Rect box = team.box();
        return team.isUpright()
                ? new Rect(box.x() + 4, box.y() + 10, box.width() - 8, TITLE)
                : new Rect(box.x() + 6, box.y() + 3, box.width() - TeamForm.PADDING, TITLE);
    }

    /// Only as wide as the name is, so that beside it there is room to add to a team that is full of services.
    private static Rect written(TeamBox team, Metrics metrics) {
        Rect row = title(team);
        double wide = metrics.width(team.name(), TextStyle.TEAM_NAME) + BESIDE;
        return team.isUpright() ? row : new Rect(row.x(), row.y(), Math.min(row.width(), wide), row.height());
    }

    private static Rect top(Rect box, double down) {
        return new Rect(box.x() + 4, box.y() + down, Math.min(box.width() - 8, 280), TITLE);
    }

    @Override
    public Text title() {
        return isProse ? Text.of("Text of the note") : Text.of("Name");
    }

    @Override
    public Optional<Text> objection(String name, State state) {
        if (isProse) return Optional.empty();
        if (name.isBlank()) return Optional.of(Text.of("A name is needed. The old one stays."));
        return state.document()
                .find(id)
                .filter(element -> isTaken(name.strip(), element, state.document()))
                .map(element -> Text.of("Something else is called \"{0}\" too.", Cut.name(name.strip())));
    }

    private static boolean isTaken(String name, Element element, Document document) {
        return document.tables().stream()
                .filter(table -> table.contains(element.id()))
                .flatMap(table -> table.stream())
                .anyMatch(other -> other != element && other.title().equalsIgnoreCase(name));
    }

    @Override
    public State written(String name, State state) {
        String given = name.strip();
        if (given.equals(text) || (given.isEmpty() && !isProse)) return state.answered();
        return isFresh
                ? fresh(given, state)
                : state.changed(step(given), edit(given, state)).answered();
    }

    /// What was just made has an id nobody knows yet, so it gets the one its name suggests.
    private State fresh(String name, State state) {
        Text step = Text.of("Add {0}", Cut.name(name));
        if (state.document().find(id).isEmpty())
            return state.amended(step, edit(name, state)).answered();
        Id called = FreeIds.in(state.document(), name, id.text());
        return state.amended(step, edit(name, state).then(Addresses.change(id, called)))
                .selecting(Selection.of(called))
                .answered();
    }

    @Override
    public State writtenAndOn(String name, State state) {
        State next = written(name, state);
        return sibling(next)
                .flatMap(id -> of(id, next).map(next.selecting(Selection.of(id))::asking))
                .orElse(next);
    }

    private Text step(String name) {
        return isProse ? Text.of("Write on a note") : Text.of("Rename {0} to {1}", Cut.name(text), Cut.name(name));
    }

    private Edit edit(String name, State state) {
        return state.whole()
                .find(id)
                .map(figure -> switch (figure) {
                    case NoteBox note -> Notes.write(state.diagram(), id, name);
                    case FrameBox frame -> Frames.rename(state.diagram(), id, name);
                    case TeamBox team -> Elements.rename(id, name);
                    case Chip chip -> Elements.rename(id, name);
                    case Grouping grouping -> Elements.rename(id, name);
                    case InteractionShape shape -> Elements.rename(id, name);
                })
                .orElse(document -> document);
    }

    /// The next of the same kind in reading order.
    private Optional<Id> sibling(State state) {
        var kind = state.whole().find(id).map(Figure::getClass);
        List<Id> order = ReadingOrder.of(state.whole());
        int at = order.indexOf(id);
        Stream<Id> after = at < 0 ? Stream.empty() : order.subList(at + 1, order.size()).stream();
        return after.filter(
                        other -> state.whole().find(other).map(Figure::getClass).equals(kind))
                .findFirst();
    }
}
