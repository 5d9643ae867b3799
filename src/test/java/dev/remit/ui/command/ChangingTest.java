package dev.remit.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.editor.Selection;
import dev.remit.shape.Id;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.UnseenWindow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What can be asked for while a document can only be looked at.
class ChangingTest {
    private final UnseenWindow window;
    private final Commands commands;

    ChangingTest(@TempDir Path folder) throws IOException {
        window = new UnseenWindow(folder);
        commands = Commands.of(
                window.session,
                window.filing,
                window.importing,
                window.exports,
                window.clipping,
                window.triaging,
                ClosedDoors.all());
        window.filing.open(Files.writeString(folder.resolve("newer.remit"), """
            {
              "schemaVersion": "9.0",
              "organisation": { "name": "Shop" },
              "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
              "services": [{ "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }],
              "interactions": [{ "id": "serves", "teamAId": "pay", "teamBId": "shop", "mode": "FACILITATING" }],
              "diagrams": [{ "id": "map", "name": "Map" }, { "id": "other", "name": "Other" }]
            }
            """, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pay", "cart", "serves", "pay shop"})
    void nothing_that_is_offered_tries_to_change_it(String selected) {
        var ids = Stream.of(selected.split(" "))
                .filter(id -> !id.isEmpty())
                .map(Id::of)
                .toList();
        var document = showing().desk().orElseThrow().document();

        for (Command command : onMap()) {
            window.session.show(now -> now.in(Room.MAP));
            window.session.edit(editor -> editor.select(Selection.of(ids)));
            if (!command.enabled().test(showing())) continue;
            command.run().run();

            assertSame(document, showing().desk().orElseThrow().document());
            assertEquals(
                    List.of(),
                    showing().messages().log().stream()
                            .map(message -> message.sentence().toString())
                            .filter(sentence -> sentence.contains("read-only"))
                            .toList(),
                    command.id());
        }
    }

    @Test
    void what_is_looked_at_can_be_copied_and_exported() {
        window.session.edit(editor -> editor.select(Selection.of(List.of(Id.of("pay")))));

        assertEquals(
                List.of("export.raci-csv", "clipboard.copy", "view.fit-all"),
                commands.all().stream()
                        .filter(command -> List.of("export.raci-csv", "clipboard.copy", "view.fit-all", "clipboard.cut")
                                .contains(command.id()))
                        .filter(command -> command.enabled().test(showing()))
                        .map(Command::id)
                        .toList());
    }

    private List<Command> onMap() {
        return commands.all().stream()
                .filter(command -> Stream.of("file.", "help.", "import.", "export.", "window.")
                        .noneMatch(command.id()::startsWith))
                .toList();
    }

    private Showing showing() {
        return window.session.showing();
    }
}
