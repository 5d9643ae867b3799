package dev.remit.ui.command;

import dev.remit.editor.Neighbour;
import dev.remit.editor.Prompt;
import dev.remit.editor.Side;
import dev.remit.editor.State;
import dev.remit.editor.Tool;
import dev.remit.editor.Tools;
import dev.remit.editor.gesture.Branching;
import dev.remit.editor.prompt.ConnectTo;
import dev.remit.editor.prompt.NeededService;
import dev.remit.editor.prompt.NeedingService;
import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Desk;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Connecting teams and services.
record ConnectCommands(Session session) {
    private static final Place LINES = Place.in(Menu.INSERT, 3);
    private static final Place SIDES = Place.in(Menu.INSERT, 4).under(Text.of("Add a connected team"));

    List<Command> list() {
        return Stream.concat(
                        Stream.of(interaction(), dependency()),
                        Arrays.stream(Side.values()).map(this::neighbour))
                .toList();
    }

    private Command interaction() {
        return drawing("tool.interaction", Tools.interaction(), Text.of("Connect to a team…"), ConnectTo::of)
                .key("I");
    }

    private Command dependency() {
        return drawing("tool.dependency", Tools.dependency(), Text.of("Depend on a service…"), ConnectCommands::needing)
                .key("D");
    }

    private static Optional<Prompt> needing(State state) {
        return NeededService.of(state).<Prompt>map(asked -> asked).or(() -> NeedingService.of(state));
    }

    /// Asks for the other end where one is selected, else takes the tool in hand.
    ///
    /// @param asking what it is called where it asks
    private Command drawing(
            String id, Tool tool, Text asking, Function<State, ? extends Optional<? extends Prompt>> prompt) {
        return Command.of(
                        id,
                        LINES,
                        tool.name(),
                        () -> become(state ->
                                prompt.apply(state).<State>map(state::asking).orElseGet(() -> state.holding(tool))))
                .titled(showing -> seen(showing).flatMap(prompt::apply).isPresent() ? asking : tool.name())
                .when(showing -> seen(showing).isPresent())
                .tickedWhen(showing ->
                        seen(showing).filter(state -> state.tool().equals(tool)).isPresent());
    }

    private Command neighbour(Side side) {
        return Command.of(
                        "insert.team-" + id(side),
                        SIDES,
                        label(side),
                        () -> become(state -> Neighbour.of(side, state)
                                .map(it -> Branching.connected(it, state))
                                .orElse(state)))
                .key("Shortcut+" + key(side))
                .when(showing -> seen(showing)
                        .flatMap(state -> Neighbour.of(side, state))
                        .isPresent());
    }

    private static String id(Side side) {
        return switch (side) {
            case LEFT -> "left";
            case RIGHT -> "right";
            case ABOVE -> "above";
            case BELOW -> "below";
        };
    }

    private static String key(Side side) {
        return switch (side) {
            case LEFT -> "Left";
            case RIGHT -> "Right";
            case ABOVE -> "Up";
            case BELOW -> "Down";
        };
    }

    private static Text label(Side side) {
        return switch (side) {
            case LEFT -> Text.of("On the left");
            case RIGHT -> Text.of("On the right");
            case ABOVE -> Text.of("Above");
            case BELOW -> Text.of("Below");
        };
    }

    private void become(UnaryOperator<State> change) {
        session.edit(editor -> editor.become(change));
    }

    private static Optional<State> seen(Showing showing) {
        return showing.desk().filter(desk -> showing.room() == Room.MAP).map(Desk::state);
    }
}
