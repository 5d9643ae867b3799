package dev.remit.ui.command;

import dev.remit.editor.Side;
import dev.remit.editor.State;
import dev.remit.editor.Walk;
import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Going from element to element without a mouse. On the map Tab goes to the next one too.
record WalkCommands(Session session) {
    private static final Place WALKING = Place.in(Menu.EDIT, 2).under(Text.of("Go to an element"));
    private static final Place CHOOSING = Place.in(Menu.EDIT, 2);

    List<Command> list() {
        return List.of(
                walk("element.next", Text.of("Next"), state -> Walk.by(1, state)),
                walk("element.previous", Text.of("Previous"), state -> Walk.by(-1, state)),
                walk("element.left", Text.of("On the left"), state -> Walk.toward(Side.LEFT, state))
                        .key("Alt+Left"),
                walk("element.right", Text.of("On the right"), state -> Walk.toward(Side.RIGHT, state))
                        .key("Alt+Right"),
                walk("element.above", Text.of("Above"), state -> Walk.toward(Side.ABOVE, state))
                        .key("Alt+Up"),
                walk("element.below", Text.of("Below"), state -> Walk.toward(Side.BELOW, state))
                        .key("Alt+Down"),
                choosing());
    }

    private Command walk(String id, Text title, UnaryOperator<State> step) {
        return Command.of(id, WALKING, title, () -> become(step))
                .when(showing -> seen(showing).isPresent());
    }

    private Command choosing() {
        return Command.of("select.one-by-one", CHOOSING, Text.of("Select one by one"), () -> become(Walk::choosing))
                .titled(showing -> seen(showing).flatMap(Walk::apart).isPresent()
                        ? Text.of("Select this too, or no longer")
                        : Text.of("Select one by one"))
                .key("Shortcut+Enter")
                .when(showing -> seen(showing).flatMap(Walk::at).isPresent());
    }

    private void become(UnaryOperator<State> change) {
        session.edit(editor -> editor.become(change));
    }

    private static Optional<State> seen(Showing showing) {
        return showing.desk().filter(desk -> showing.room() == Room.MAP).map(Desk::state);
    }
}
