package dev.remit.ui.command;

import dev.remit.editor.Prompt;
import dev.remit.editor.State;
import dev.remit.editor.prompt.MoveToTeam;
import dev.remit.editor.prompt.Naming;
import dev.remit.editor.prompt.OperatingChoice;
import dev.remit.editor.prompt.Purpose;
import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the map asks about what is selected: its name, its team, who runs it.
record PlacingCommands(Session session) {
    private static final Place PLACE = Place.in(Menu.EDIT, 3);

    List<Command> list() {
        return List.of(
                asking("element.rename", Text.of("Rename"), PlacingCommands::naming)
                        .key("F2")
                        .key("Enter"),
                asking("element.move-to-team", Text.of("Move to a team…"), MoveToTeam::of)
                        .key("M"),
                asking("service.operating-model", Text.of("Who runs it…"), OperatingChoice::of));
    }

    /// Of an interaction, which has no name, what it is for.
    private static Optional<Prompt> naming(State state) {
        return state.selection()
                .only()
                .flatMap(
                        id -> Naming.of(id, state).<Prompt>map(naming -> naming).or(() -> Purpose.of(id, state)));
    }

    private Command asking(String id, Text title, Function<State, ? extends Optional<? extends Prompt>> prompt) {
        return Command.of(
                        id,
                        PLACE,
                        title,
                        () -> session.edit(editor -> editor.become(state ->
                                prompt.apply(state).<State>map(state::asking).orElse(state))))
                .when(showing -> seen(showing).flatMap(prompt::apply).isPresent());
    }

    private static Optional<State> seen(Showing showing) {
        return showing.desk().filter(desk -> showing.room() == Room.MAP).map(Desk::state);
    }
}
