package dev.remit.ui.command;

import dev.remit.editor.Editor;
import dev.remit.editor.History;
import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.Tab;
import dev.remit.ui.theme.Icon;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Undoing, and what can be undone.
record EditCommands(Session session) {
    private static final Place HISTORY = Place.in(Menu.EDIT, 0);

    List<Command> list() {
        return List.of(undo(), redo(), history());
    }

    private Command undo() {
        return Command.of("edit.undo", HISTORY, Text.of("Undo"), () -> session.edit(Editor::undo))
                .titled(showing -> label(showing, History::undoable)
                        .map(what -> Text.of("Undo: {0}", what))
                        .orElse(Text.of("Undo")))
                .key("Shortcut+Z")
                .icon(Icon.UNDO)
                .when(showing -> label(showing, History::undoable).isPresent());
    }

    private Command redo() {
        return Command.of("edit.redo", HISTORY, Text.of("Redo"), () -> session.edit(Editor::redo))
                .titled(showing -> label(showing, History::redoable)
                        .map(what -> Text.of("Redo: {0}", what))
                        .orElse(Text.of("Redo")))
                .key("Shortcut+Shift+Z")
                .key("Ctrl+Y")
                .icon(Icon.REDO)
                .when(showing -> label(showing, History::redoable).isPresent());
    }

    private Command history() {
        return Command.of(
                        "edit.history",
                        HISTORY,
                        Text.of("History"),
                        () -> session.show(now -> now.in(Room.MAP).on(Tab.CHANGES)))
                .icon(Icon.HISTORY)
                .when(Showing::isOpen);
    }

    private static Optional<Text> label(Showing showing, Function<History, Optional<Text>> which) {
        return showing.desk().flatMap(desk -> which.apply(desk.state().history()));
    }
}
