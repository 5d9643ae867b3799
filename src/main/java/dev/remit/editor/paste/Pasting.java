package dev.remit.editor.paste;

import dev.remit.draw.Figure;
import dev.remit.draw.Picture;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.edit.Edit;
import dev.remit.edit.Fragment;
import dev.remit.edit.Pasted;
import dev.remit.edit.Spot;
import dev.remit.editor.Moves;
import dev.remit.editor.Remark;
import dev.remit.editor.Selection;
import dev.remit.editor.State;
import dev.remit.editor.prompt.QuickAdd;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What comes from the clipboard is put on the diagram: where the pointer is, or near where it was copied.
///
/// @param pointer where on the screen; empty where it is not over the diagram
public record Pasting(Optional<Point> pointer) {
    private static final int MOST_LINES = 500;
    private static final int MOST_NAMES = 3;

    /// Names, a line each: services where a team is selected or beneath the pointer, else teams.
    public State lines(List<String> lines, State state) {
        if (lines.size() > MOST_LINES)
            return state.saying(Remark.of(Text.of(
                    "The clipboard holds {0} lines, and at most {1} can be pasted as names. Save them as a CSV file"
                            + " and import that.",
                    lines.size(), MOST_LINES)));
        Point at = plane(state).orElse(state.camera().toPlane(state.window().middle()));
        var adding = team(state).map(team -> QuickAdd.service(at, team)).orElse(QuickAdd.team(at));
        return adding.pasted(lines, state).orElse(state);
    }

    /// What was copied from a diagram. Services alone go into the team that is selected or beneath the pointer, unless
    /// they are only shown again.
    public State fragment(Fragment fragment, As as, State state) {
        var contents = new Contents(fragment);
        boolean isKnown =
                contents.ids().stream().allMatch(id -> state.document().find(id).isPresent());
        if (as == As.COPY || !isKnown) return copied(contents, state);
        var services = contents.onlyServices();
        var onto = as == As.MOVE && !services.isEmpty() ? team(state) : Optional.<Id>empty();
        if (onto.isPresent()) return moved(contents, onto.get(), state);
        if (shown(state).containsAll(boxed(contents))) return copied(contents, state);
        State again = referred(contents, state);
        return as == As.MOVE || again == state ? again : again.saying(same(contents.called()));
    }

    private State moved(Contents contents, Id team, State state) {
        var services = contents.onlyServices();
        Edit shown = contents.fragment().pasteReferences(state.diagram(), new Spot(0, 0));
        return new Moves(services).after(shown, team, state).selecting(Selection.of(services));
    }

    private State referred(Contents contents, State state) {
        var fragment = contents.fragment();
        var put = new Putting(
                offset -> fragment.pasteReferences(state.diagram(), offset), List.copyOf(contents.ids()), state);
        return put.at(away(contents, state), Text.of("Paste {0}", contents.called()));
    }

    private static Remark same(Text what) {
        return Remark.undoable(
                Text.of("Shown here too, and the same as before: {0}. To have a new one, paste it as a copy.", what));
    }

    private State copied(Contents contents, State state) {
        var fragment = contents.fragment();
        var pasted = fragment.pasteCopies(state.document(), state.diagram(), new Spot(0, 0));
        var services = contents.onlyServices().isEmpty() ? List.<Id>of() : pasted.ids();
        Edit into = services.isEmpty()
                ? document -> document
                : team(state).map(new Moves(services)::transfer).orElse(document -> document);
        var put = new Putting(
                offset -> fragment.pasteCopies(state.document(), state.diagram(), offset)
                        .edit()
                        .then(into),
                pasted.ids(),
                state);
        State done = put.at(away(contents, state), Text.of("Paste {0}", contents.called()));
        return missing(contents.called(), pasted)
                .map(sentence -> done.saying(Remark.undoable(sentence)))
                .orElse(done);
    }

    /// What is said of what the document does not have, if there is any.
    private static Optional<Text> missing(Text what, Pasted pasted) {
        var outside =
                Optional.of(pasted.outside()).filter(names -> !names.isEmpty()).map(names -> stubs(what, names));
        var lost = Optional.of(pasted.unresolved())
                .filter(names -> !names.isEmpty())
                .map(names -> lost(what, names));
        if (outside.isPresent() && lost.isPresent()) return Optional.of(Text.of("{0} {1}", outside.get(), lost.get()));
        return outside.or(() -> lost);
    }

    private static Text stubs(Text what, List<String> names) {
        return Text.of(
                "{0} needs services this document does not have, which are shown as bought from outside: {1}.",
                what, some(names));
    }

    private static Text lost(Text what, List<String> names) {
        return Text.of("{0} came without what this document does not have: {1}.", what, some(names));
    }

    private static Text some(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        int more = names.size() - MOST_NAMES;
        return more <= 0 ? Text.of("{0}", first) : Text.of("{0} and {1} more", first, more);
    }

    /// Where it is wanted; over the original itself nothing is meant by the pointer.
    private Optional<Point> away(Contents contents, State state) {
        return plane(state)
                .filter(at ->
                        state.picture().at(at).filter(contents.ids()::contains).isEmpty());
    }

    /// What has a box of its own on a diagram.
    private static Set<Id> boxed(Contents contents) {
        var fragment = contents.fragment();
        var ids = contents.ids();
        fragment.interactions().forEach(each -> ids.remove(each.id()));
        return ids;
    }

    private static Set<Id> shown(State state) {
        Picture picture = state.picture();
        var shown = picture.figures().map(Figure::id).collect(Collectors.toSet());
        picture.teams().forEach(team -> shown.addAll(team.services()));
        return shown;
    }

    /// The team that is selected alone, else the one beneath the pointer.
    private Optional<Id> team(State state) {
        return state.selection()
                .only()
                .flatMap(state.document().teams()::find)
                .map(Team::id)
                .or(() -> plane(state).flatMap(at -> teamAt(at, state)));
    }

    private static Optional<Id> teamAt(Point plane, State state) {
        return state.picture().teams().reversed().stream()
                .filter(team -> team.box().contains(plane))
                .findFirst()
                .map(TeamBox::id);
    }

    private Optional<Point> plane(State state) {
        return pointer.map(state.camera()::toPlane);
    }
}
