package dev.remit.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.Documents;
import dev.remit.editor.Editor;
import dev.remit.editor.Selection;
import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import dev.remit.ui.session.Filing;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.UnseenWindow;
import dev.remit.ui.session.choice.KeyPreset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommandsTest {
    private final Session session;
    private final Filing filing;
    private final Commands commands;

    CommandsTest(@TempDir Path folder) {
        var window = new UnseenWindow(folder);
        session = window.session;
        filing = window.filing;
        var doors = ClosedDoors.all();
        commands = Commands.of(
                session, window.filing, window.importing, window.exports, window.clipping, window.triaging, doors);
        window.filing.open("Shop", () -> Outcome.done(Documents.document("""
            "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
            "services": [{ "id": "cart", "name": "Cart" }],
            "interactions": [{ "id": "serves", "teamAId": "pay", "teamBId": "shop", "mode": "FACILITATING" }],
            "diagrams": [{ "id": "map", "name": "Map" }, { "id": "other", "name": "Other" }]
            """)));
    }

    @Test
    void every_id_stands_for_one_command() {
        assertEquals(List.of(), repeated(commands.all().stream().map(Command::id)));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void no_two_enabled_commands_share_a_shortcut_whatever_the_preset(Consumer<Session> situation) {
        situation.accept(session);

        var shared = Stream.of(KeyPreset.values())
                .flatMap(preset -> repeated(enabled(commands.with(new Bindings(preset, Map.of())::bound))
                                .flatMap(command -> command.shortcuts().stream())
                                .map(Command::name))
                        .stream())
                .toList();

        assertEquals(List.of(), shared);
    }

    @Test
    void a_preset_speaks_of_commands_that_there_are() {
        var known = commands.all().stream().map(Command::id).toList();

        var strangers = Stream.of(KeyPreset.values())
                .flatMap(preset -> Presets.all(preset).keySet().stream())
                .filter(id -> !known.contains(id))
                .toList();

        assertEquals(List.of(), strangers);
    }

    @ParameterizedTest
    @EnumSource
    void no_command_has_a_key_that_the_system_keeps_but_for_quitting(Desktop system) {
        var reserved = Stream.of(KeyPreset.values())
                .flatMap(preset -> commands.with(new Bindings(preset, Map.of())::bound).all().stream())
                .filter(command -> !command.id().equals("file.quit"))
                .flatMap(command -> command.shortcuts().stream())
                .flatMap(keys -> keys instanceof KeyCodeCombination code ? Stream.of(code) : Stream.empty())
                .flatMap(keys -> system.reason(keys).stream())
                .toList();

        assertEquals(List.of(), reserved);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shortcut+O              | file.open",
                "Shortcut+S              | file.save",
                "Shortcut+Shift+S        | file.save-as",
                "Shortcut+W              | file.close",
                "Shortcut+E              | export.choose",
                "Shortcut+Shift+E        | export.repeat",
                "Shortcut+Comma          | window.settings",
                "Shortcut+1              | view.map",
                "Shortcut+2              | view.raci",
                "Shortcut+4              | view.findings",
                "Alt+Enter               | findings.repair",
                "F6                      | view.next-pane",
                "Shift+F6                | view.previous-pane",
                "F8                      | findings.next",
                "Shift+F8                | findings.previous",
                "F1                      | help.keys",
                "Shift+Slash             | help.keys",
                "Shortcut+Shift+O        | view.go-to-outline",
                "Shortcut+Z              | edit.undo",
                "Shortcut+Shift+Z        | edit.redo",
                "Ctrl+Y                  | edit.redo",
                "Shortcut+F              | edit.find",
                "F3                      | edit.find-next",
                "Shift+F3                | edit.find-previous",
                "Shortcut+Shift+F        | edit.search",
                "Shortcut+K              | edit.palette",
                "Shortcut+Shift+P        | edit.palette",
                "Shortcut+A              | select.all",
                "Shortcut+Shift+A        | select.none",
                "Shortcut+Shift+I        | select.invert",
                "Delete                  | element.remove",
                "Shift+Delete            | element.delete",
                "F2                      | element.rename",
                "M                       | element.move-to-team",
                "Shortcut+Shift+M        | view.minimap",
                "Shortcut+Open Bracket   | view.back",
                "Shortcut+Close Bracket  | view.forth",
                "Ctrl+Page Down          | diagram.next",
                "Ctrl+Tab                | diagram.next",
                "Ctrl+Page Up            | diagram.previous",
                "Shift+1                 | view.fit-all",
                "Shift+2                 | view.fit-selection",
                "Shortcut+0              | view.actual-size",
                "Shortcut+Shift+H        | view.fit-all",
                "Shift+0                 | view.actual-size",
                "Shortcut+Quote          | view.grid",
                "Shortcut+Shift+Quote    | view.guides",
                "Shortcut+Shift+L        | arrange.choose",
                "Shortcut+Shift+K        | arrange.lock",
                "Shortcut+Shift+Y        | arrange.lay-out",
                "Shortcut+Shift+R        | interaction.reset-route",
                "Close Bracket           | arrange.to-front",
                "Shift+Open Bracket      | arrange.backward",
            })
    void keys_that_people_know_do_what_they_know(String keys, String id) {
        var wanted = KeyCombination.valueOf(keys);

        var found = commands.all().stream()
                .filter(command -> command.shortcuts().contains(wanted))
                .map(Command::id)
                .toList();

        assertEquals(List.of(id), found);
    }

    @Test
    void undo_says_what_it_would_undo() {
        var undo = commands.get("edit.undo");
        var before = undo.title().apply(session.showing());
        session.run(Text.of("Disband Shop"), document -> document.without(Id.of("shop")));

        assertEquals("Undo", before.toString());
        assertEquals("Undo: Disband Shop", undo.title().apply(session.showing()).toString());
    }

    @Test
    void without_a_document_there_is_little_to_do() {
        filing.close();

        var possible = commands.all().stream()
                .filter(command -> command.enabled().test(session.showing()))
                .map(Command::id)
                .filter(id -> !id.startsWith("view."))
                .toList();

        assertEquals(
                List.of(
                        "file.new",
                        "file.template.stream-aligned",
                        "file.template.platform-split",
                        "file.template.merger",
                        "import.table",
                        "import.names",
                        "file.open",
                        "file.quit",
                        "file.sample.nimbus-notes",
                        "file.sample.continental-cover",
                        "file.sample.harbour-payments",
                        "edit.palette",
                        "window.settings",
                        "window.full-screen",
                        "help.keys",
                        "help.messages",
                        "help.about"),
                possible);
    }

    static Stream<Consumer<Session>> situations() {
        return Stream.of(
                session -> {},
                session -> session.edit(Editor::selectAll),
                session -> session.edit(editor -> editor.select(Selection.of(Id.of("shop")))),
                session -> session.edit(editor -> editor.select(Selection.of(Id.of("cart")))),
                session -> session.edit(editor -> editor.select(Selection.of(Id.of("serves")))),
                session -> session.show(now -> now.in(Room.RACI)));
    }

    private Stream<Command> enabled(Commands some) {
        return some.all().stream().filter(command -> command.enabled().test(session.showing()));
    }

    private static List<String> repeated(Stream<String> words) {
        return words.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .filter(word -> word.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
