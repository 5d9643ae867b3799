package dev.remit.ui.command;

import dev.remit.editor.Editor;
import dev.remit.editor.Tool;
import dev.remit.editor.Tools;
import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.choice.Pane;
import dev.remit.ui.session.choice.ThemeChoice;
import dev.remit.ui.session.choice.WheelChoice;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Icon;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What is looked at, how near, and in which colours.
record ViewCommands(Session session, Runnable nextPane, Runnable previousPane) {
    private static final double STEP = 1.25;
    private static final Place ROOMS = Place.in(Menu.VIEW, 0);
    private static final Place ZOOM = Place.in(Menu.VIEW, 1);
    private static final Place HAND = Place.in(Menu.VIEW, 2);
    private static final Place PANES = Place.in(Menu.VIEW, 3);
    private static final Place LOOK = Place.in(Menu.VIEW, 4);

    List<Command> list() {
        return Stream.of(rooms(), zooms(), hands(), panes(), themes())
                .flatMap(List::stream)
                .toList();
    }

    private List<Command> rooms() {
        return List.of(
                room("view.map", Text.of("Map"), Room.MAP, Icon.MAP).key("Shortcut+1"),
                room("view.raci", Text.of("RACI"), Room.RACI, Icon.RACI).key("Shortcut+2"),
                room("view.teams", Text.of("Compare two teams"), Room.TEAMS, Icon.PEOPLE)
                        .titled(ViewCommands::comparing),
                room("view.comparison", Text.of("Differences"), Room.COMPARISON, Icon.MERGE)
                        .when(showing -> showing.desk().flatMap(Desk::compared).isPresent()),
                room("view.findings", Text.of("Findings"), Room.FINDINGS, Icon.FINDINGS)
                        .key("Shortcut+4"));
    }

    private static Text comparing(Showing showing) {
        var teams = Chosen.in(showing).map(Chosen::teams).orElse(List.of());
        return teams.size() == 1 ? Text.of("Compare with…") : Text.of("Compare two teams");
    }

    private Command room(String id, Text title, Room room, Icon icon) {
        return Command.of(id, ROOMS, title, () -> session.show(now -> now.in(room)))
                .icon(icon)
                .when(ViewCommands::isOpen)
                .tickedWhen(showing -> showing.room() == room);
    }

    private List<Command> zooms() {
        return List.of(
                look("view.fit-all", Text.of("Fit all"), Editor::fitAll)
                        .key("Shift+1")
                        .key("Shortcut+Shift+H")
                        .icon(Icon.FIT),
                look("view.fit-selection", Text.of("Fit selection"), Editor::fitSelection)
                        .key("Shift+2")
                        .when(Showing::hasSelection),
                look("view.actual-size", Text.of("Actual size"), ViewCommands::actualSize)
                        .key("Shortcut+0")
                        .key("Shift+0"),
                look("view.zoom-in", Text.of("Zoom in"), editor -> editor.zoom(STEP))
                        .key("Shortcut+Plus")
                        .key("Shortcut+Equals")
                        .key("Shortcut+Add")
                        .icon(Icon.ZOOM_IN),
                look("view.zoom-out", Text.of("Zoom out"), editor -> editor.zoom(1 / STEP))
                        .key("Shortcut+Minus")
                        .key("Shortcut+Subtract")
                        .icon(Icon.ZOOM_OUT));
    }

    private Command look(String id, Text title, Consumer<Editor> move) {
        return Command.of(id, ZOOM, title, () -> session.edit(move)).when(ViewCommands::seesMap);
    }

    private static void actualSize(Editor editor) {
        editor.zoom(1 / editor.state().camera().zoom());
    }

    private List<Command> hands() {
        return List.of(
                hand("tool.select", Tools.select(), Icon.CURSOR).key("V"),
                hand("tool.hand", Tools.hand(), Icon.HAND).key("H"),
                wheel(WheelChoice.AUTO),
                wheel(WheelChoice.ZOOM),
                wheel(WheelChoice.PAN));
    }

    private Command hand(String id, Tool tool, Icon icon) {
        return Command.of(id, HAND, tool.name(), () -> session.edit(editor -> editor.hold(tool)))
                .icon(icon)
                .when(ViewCommands::seesMap)
                .tickedWhen(showing -> showing.desk()
                        .filter(desk -> desk.state().tool() == tool)
                        .isPresent());
    }

    private Command wheel(WheelChoice choice) {
        String id = "view.wheel-" + choice.name().toLowerCase(Locale.ROOT);
        return Command.of(id, HAND.under(Text.of("Wheel")), Text.of(choice.label()), () -> prefer("wheel", choice))
                .tickedWhen(showing -> showing.preferences().wheel() == choice);
    }

    private List<Command> panes() {
        return List.of(
                pane("view.left", Text.of("Outline"), Pane.LEFT).key("Shortcut+B"),
                pane("view.bottom", Text.of("Findings"), Pane.BOTTOM).key("Shortcut+J"),
                pane("view.inspector", Text.of("Inspector"), Pane.INSPECTOR).key("Shortcut+Alt+B"),
                Command.of("view.next-pane", PANES, Text.of("Go to the next pane"), nextPane)
                        .key("F6")
                        .when(ViewCommands::isOpen),
                Command.of("view.previous-pane", PANES, Text.of("Go to the previous pane"), previousPane)
                        .key("Shift+F6")
                        .when(ViewCommands::isOpen));
    }

    private Command pane(String id, Text title, Pane pane) {
        return Command.of(id, PANES, title, () -> session.show(now -> now.folding(pane)))
                .when(ViewCommands::isOpen)
                .tickedWhen(showing -> showing.shows(pane));
    }

    private List<Command> themes() {
        return Stream.of(ThemeChoice.values()).map(this::theme).toList();
    }

    private Command theme(ThemeChoice choice) {
        String id = "view.theme-" + choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Command.of(id, LOOK.under(Text.of("Theme")), Text.of(choice.label()), () -> prefer("theme", choice))
                .tickedWhen(showing -> showing.preferences().theme() == choice);
    }

    private void prefer(String name, Object choice) {
        session.prefer(now -> now.with(name, choice));
    }

    private static boolean isOpen(Showing showing) {
        return showing.desk().isPresent();
    }

    private static boolean seesMap(Showing showing) {
        return isOpen(showing) && showing.room() == Room.MAP;
    }
}
