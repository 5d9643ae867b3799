package dev.remit.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.Documents;
import dev.remit.editor.Editor;
import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import dev.remit.ui.session.Filing;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.UnseenWindow;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandsTest {
    private final Session session;
    private final Filing filing;
    private final Commands commands;

    CommandsTest(@TempDir Path folder) {
        var window = new UnseenWindow(folder);
        session = window.session;
        filing = window.filing;
        Runnable nothing = () -> {};
        var lookups = new Lookups(nothing, nothing, by -> {}, nothing);
        var doors = new Commands.Doors(lookups, nothing, nothing, nothing, nothing, nothing, nothing);
        commands = Commands.of(session, window.filing, window.exports, window.clipping, doors);
        window.filing.open("Shop", () -> Outcome.done(Documents.document("""
            "teams": [{ "id": "shop", "name": "Shop" }]\
            """)));
    }

    @Test
    void every_id_stands_for_one_command() {
        assertEquals(List.of(), repeated(commands.all().stream().map(Command::id)));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void no_two_enabled_commands_share_a_shortcut(Consumer<Session> situation) {
        situation.accept(session);

        var keys = commands.all().stream()
                .filter(command -> command.enabled().test(session.showing()))
                .flatMap(command -> command.shortcuts().stream())
                .map(each -> each.getName().replace("Shortcut", "Ctrl"));

        assertEquals(List.of(), repeated(keys));
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
                .filter(id -> !id.startsWith("view.theme") && !id.startsWith("view.wheel"))
                .toList();

        assertEquals(
                List.of(
                        "file.open",
                        "file.quit",
                        "file.sample.nimbus-notes",
                        "file.sample.continental-cover",
                        "edit.palette",
                        "help.keys",
                        "help.messages",
                        "help.about"),
                possible);
    }

    static Stream<Consumer<Session>> situations() {
        return Stream.of(
                session -> {},
                session -> session.edit(Editor::selectAll),
                session -> session.show(now -> now.in(Room.RACI)));
    }

    private static List<String> repeated(Stream<String> words) {
        return words.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .filter(word -> word.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
