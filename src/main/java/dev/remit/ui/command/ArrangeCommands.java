package dev.remit.ui.command;

import dev.remit.editor.Editor;
import dev.remit.editor.State;
import dev.remit.editor.arrange.Arranging;
import dev.remit.editor.arrange.Duplicating;
import dev.remit.editor.arrange.Folding;
import dev.remit.editor.arrange.Layering;
import dev.remit.editor.arrange.Locking;
import dev.remit.editor.arrange.Ranking;
import dev.remit.editor.gesture.LayingOut;
import dev.remit.editor.prompt.ChooseArrangement;
import dev.remit.editor.prompt.Framing;
import dev.remit.editor.prompt.MoveToGrouping;
import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Desk;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Where things stand: in line, above each other, locked, folded, laid out.
record ArrangeCommands(Session session) {
    private static final Place IN_LINE = Place.in(Menu.ARRANGE, 0);
    private static final Place LAYERS = Place.in(Menu.ARRANGE, 1).under(Text.of("Order"));
    private static final Place HOLDING = Place.in(Menu.ARRANGE, 2);

    List<Command> list() {
        return Stream.of(List.of(duplicate(), moveToGrouping()), inLine(), layers(), holding(), List.of(layout()))
                .flatMap(List::stream)
                .toList();
    }

    private Command duplicate() {
        return Command.of(
                        "edit.duplicate",
                        Place.in(Menu.EDIT, 1),
                        Text.of("Duplicate"),
                        () -> session.edit(ArrangeCommands::duplicate))
                .when(showing -> seen(showing).filter(Duplicating::isPossible).isPresent())
                .key("Shortcut+D");
    }

    private static void duplicate(Editor editor) {
        editor.become(Duplicating::ofSelection);
        editor.reveal(editor.state().selection().ids());
    }

    private Command moveToGrouping() {
        return command(
                "element.move-to-grouping",
                Place.in(Menu.EDIT, 3),
                Text.of("Move to a grouping…"),
                state -> MoveToGrouping.of(state).isPresent(),
                state -> MoveToGrouping.of(state).<State>map(state::asking).orElse(state));
    }

    private List<Command> inLine() {
        var all = Arrays.stream(Arranging.values())
                .map(each -> command("arrange." + id(each), under(each), each.label(), each::isPossible, each::of));
        var choose = command(
                        "arrange.choose",
                        IN_LINE,
                        Text.of("Arrange…"),
                        state -> ChooseArrangement.of(state).isPresent(),
                        state -> ChooseArrangement.of(state)
                                .<State>map(state::asking)
                                .orElse(state))
                .key("Shortcut+Shift+L");
        return Stream.concat(Stream.of(choose), all).toList();
    }

    private static Place under(Arranging each) {
        return switch (each) {
            case LEFT, CENTRE, RIGHT, TOP, MIDDLE, BOTTOM -> IN_LINE.under(Text.of("Align"));
            case ACROSS, DOWN, GAPS, STACK -> IN_LINE.under(Text.of("Spread"));
        };
    }

    private List<Command> layers() {
        return List.of(
                layer(Layering.TO_FRONT).key("Close Bracket"),
                layer(Layering.TO_BACK).key("Open Bracket"),
                layer(Layering.FORWARD).key("Shift+Close Bracket"),
                layer(Layering.BACKWARD).key("Shift+Open Bracket"));
    }

    private Command layer(Layering each) {
        return command("arrange." + id(each), LAYERS, each.label(), Layering::isPossible, each::of);
    }

    private List<Command> holding() {
        return List.of(
                command("arrange.lock", HOLDING, Text.of("Lock in place"), Locking::isPossible, Locking::toggled)
                        .key("Shortcut+Shift+K")
                        .tickedWhen(showing ->
                                seen(showing).filter(Locking::isLocked).isPresent()),
                command("arrange.collapse", HOLDING, Text.of("Hide services"), Folding::isPossible, Folding::toggled)
                        .tickedWhen(showing ->
                                seen(showing).filter(Folding::isFolded).isPresent()),
                command("arrange.frame", HOLDING, Text.of("Frame selection"), Framing::isPossible, Framing::of),
                rank("arrange.service-up", Text.of("Move service forward in its team"), -1)
                        .key("Alt+Shift+Up"),
                rank("arrange.service-down", Text.of("Move service back in its team"), 1)
                        .key("Alt+Shift+Down"));
    }

    private Command rank(String id, Text title, int by) {
        return command(id, HOLDING, title, state -> Ranking.isPossible(by, state), state -> Ranking.moved(by, state));
    }

    private Command layout() {
        return command(
                        "arrange.lay-out",
                        Place.in(Menu.ARRANGE, 3),
                        Text.of("Lay out automatically…"),
                        state -> !state.picture().teams().isEmpty()
                                || !state.picture().chips().isEmpty(),
                        LayingOut::begun)
                .key("Shortcut+Shift+Y");
    }

    private Command command(
            String id, Place place, Text title, Predicate<State> isPossible, UnaryOperator<State> change) {
        return Command.of(id, place, title, () -> session.edit(editor -> editor.become(change)))
                .when(showing -> seen(showing).filter(isPossible).isPresent());
    }

    private static String id(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<State> seen(Showing showing) {
        return showing.desk().filter(desk -> showing.room() == Room.MAP).map(Desk::state);
    }
}
