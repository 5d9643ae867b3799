package dev.remit.ui.command;

import dev.remit.editor.Blueprint;
import dev.remit.editor.FreeSpot;
import dev.remit.editor.Habits;
import dev.remit.editor.State;
import dev.remit.editor.Tools;
import dev.remit.editor.prompt.QuickAdd;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Putting new things on the diagram.
record InsertCommands(Session session) {
    private static final Place NAMED = Place.in(Menu.INSERT, 0);
    private static final Place DRAWN = Place.in(Menu.INSERT, 1);
    private static final Place LOCK = Place.in(Menu.INSERT, 2);

    List<Command> list() {
        return Stream.concat(
                        Stream.of(quickAdd(), addService()),
                        Stream.concat(Arrays.stream(Blueprint.values()).map(this::tool), Stream.of(toolLock())))
                .toList();
    }

    private Command quickAdd() {
        return Command.of("insert.quick-add", NAMED, Text.of("Add by name…"), () -> become(InsertCommands::asking))
                .key("N")
                .when(InsertCommands::seesMap);
    }

    private static State asking(State state) {
        return state.asking(QuickAdd.team(FreeSpot.near(state)));
    }

    private Command addService() {
        return Command.of(
                        "insert.service-here",
                        NAMED,
                        Text.of("Add a service to the team…"),
                        () -> become(InsertCommands::askingInTeam))
                .when(showing -> seesMap(showing)
                        && state(showing).flatMap(InsertCommands::team).isPresent());
    }

    private static State askingInTeam(State state) {
        return team(state)
                .flatMap(id -> state.picture().box(id).map(box -> QuickAdd.service(box.middle(), id)))
                .map(state::asking)
                .orElse(state);
    }

    /// The team that is selected, where it is just one.
    private static Optional<Id> team(State state) {
        return state.selection().only().flatMap(state.document().teams()::find).map(Team::id);
    }

    private Command tool(Blueprint what) {
        var tool = Tools.adding(what);
        String id = "tool.add-" + what.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var command = Command.of(id, DRAWN, what.label(), () -> session.edit(editor -> editor.hold(tool)))
                .when(InsertCommands::seesMap)
                .tickedWhen(showing ->
                        state(showing).filter(it -> it.tool().equals(tool)).isPresent());
        return key(what).map(command::key).orElse(command);
    }

    private static Optional<String> key(Blueprint what) {
        return switch (what) {
            case STREAM_ALIGNED_TEAM -> Optional.of("T");
            case SERVICE -> Optional.of("S");
            case VALUE_STREAM -> Optional.of("G");
            case NOTE -> Optional.of("O");
            case FRAME -> Optional.of("F");
            case PLATFORM_TEAM, ENABLING_TEAM, SUBSYSTEM_TEAM, UNDEFINED_TEAM, PLATFORM -> Optional.empty();
        };
    }

    private Command toolLock() {
        return Command.of(
                        "tool.lock",
                        LOCK,
                        Text.of("Keep the tool after it was used"),
                        () -> become(state -> state.used(Habits::turningToolLock)))
                .key("Q")
                .when(InsertCommands::seesMap)
                .tickedWhen(showing ->
                        state(showing).filter(it -> it.habits().keepsTool()).isPresent());
    }

    private void become(UnaryOperator<State> change) {
        session.edit(editor -> editor.become(change));
    }

    private static Optional<State> state(Showing showing) {
        return showing.desk().map(desk -> desk.state());
    }

    private static boolean seesMap(Showing showing) {
        return showing.desk().isPresent() && showing.room() == Room.MAP;
    }
}
