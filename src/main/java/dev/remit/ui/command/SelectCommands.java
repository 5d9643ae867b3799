package dev.remit.ui.command;

import dev.remit.editor.Editor;
import dev.remit.editor.ReadingOrder;
import dev.remit.editor.Selection;
import dev.remit.editor.State;
import dev.remit.model.Element;
import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.session.desk.Neighbours;
import dev.remit.ui.session.desk.Similar;
import java.util.List;
import java.util.Optional;

/// Selecting, and leaving bright only what belongs together.
record SelectCommands(Session session) {
    private static final Place SELECTING = Place.in(Menu.EDIT, 2);
    private static final Place SIMILAR = SELECTING.under(Text.of("Select similar"));
    private static final Place LIGHT = Place.in(Menu.VIEW, 2);

    List<Command> list() {
        return List.of(
                all(),
                none(),
                invert(),
                similar("select.same-type", Text.of("Same type"), Similar.TYPE),
                similar("select.same-owner", Text.of("Same owner"), Similar.OWNER),
                similar("select.same-finding", Text.of("Same finding"), Similar.FINDING),
                isolate());
    }

    private Command all() {
        return Command.of("select.all", SELECTING, Text.of("Select all"), () -> session.edit(Editor::selectAll))
                .key("Shortcut+A")
                .when(Showing::isOpen);
    }

    private Command none() {
        return Command.of("select.none", SELECTING, Text.of("Select nothing"), () -> select(Selection.NONE))
                .key("Shortcut+Shift+A")
                .when(Showing::hasSelection);
    }

    private Command invert() {
        return Command.of(
                        "select.invert",
                        SELECTING,
                        Text.of("Invert the selection"),
                        () -> session.edit(editor -> editor.become(SelectCommands::inverted)))
                .key("Shortcut+Shift+I")
                .when(Showing::seesMap);
    }

    private static State inverted(State state) {
        var chosen = state.selection();
        return state.selecting(Selection.of(ReadingOrder.of(state.whole()).stream()
                .filter(id -> !chosen.contains(id))
                .toList()));
    }

    private Command similar(String id, Text title, Similar similar) {
        return Command.of(id, SIMILAR, title, () -> selectSimilar(similar))
                .when(showing -> checked(showing)
                        .filter(checked -> chosen(showing)
                                .filter(one -> similar.isOf(one, checked))
                                .isPresent())
                        .isPresent());
    }

    /// What the diagram shows that is similar to the one that is selected.
    private void selectSimilar(Similar similar) {
        var showing = session.showing();
        checked(showing)
                .ifPresent(checked -> chosen(showing)
                        .ifPresent(one -> session.edit(editor -> editor.select(Selection.of(
                                similar.to(one, ReadingOrder.of(editor.state().whole()), checked))))));
    }

    private static Optional<Element> chosen(Showing showing) {
        return Chosen.in(showing).flatMap(Chosen::element);
    }

    private Command isolate() {
        return Command.of("view.isolate", LIGHT, Text.of("Isolate neighbours"), this::lightNeighbours)
                .when(showing -> showing.seesMap()
                        && showing.hasSelection()
                        && checked(showing).isPresent());
    }

    private void lightNeighbours() {
        Chosen.in(session.showing())
                .ifPresent(chosen -> checked(session.showing())
                        .map(checked ->
                                Neighbours.of(chosen.ids(), checked.facts().structure()))
                        .ifPresent(bright -> session.show(now -> now.lighting(Optional.of(bright)))));
    }

    private void select(Selection selection) {
        session.edit(editor -> editor.select(selection));
    }

    private static Optional<Checked> checked(Showing showing) {
        return showing.desk().flatMap(Desk::checked);
    }
}
