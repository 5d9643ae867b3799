package dev.remit.ui.command;

import dev.remit.editor.Removing;
import dev.remit.editor.State;
import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Session;
import dev.remit.ui.theme.Icon;
import java.util.List;
import java.util.function.BiFunction;

/// Taking something off the diagram, which the model survives, and deleting it from the model, which no diagram does:
/// never with the same word or sign.
record RemovalCommands(Session session) {
    private static final Place PLACE = Place.in(Menu.EDIT, 9);

    List<Command> list() {
        return List.of(
                removal("element.remove", Text.of("Remove from diagram"), Removing::fromDiagram)
                        .key("Delete")
                        .key("Backspace")
                        .icon(Icon.HIDE),
                removal("element.delete", Text.of("Delete from model"), Removing::fromModel)
                        .key("Shift+Delete")
                        .icon(Icon.DELETE));
    }

    private Command removal(String id, Text title, BiFunction<Removing, State, State> remove) {
        return Command.of(
                        id,
                        PLACE,
                        title,
                        () -> session.edit(editor -> editor.become(state ->
                                remove.apply(new Removing(state.selection().ids()), state))))
                .when(showing -> showing.seesMap() && showing.hasSelection());
    }
}
