package dev.remit.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.edit.Elements;
import dev.remit.edit.compare.Difference;
import dev.remit.file.RemitFile;
import dev.remit.model.Document;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.session.desk.Compared;
import dev.remit.ui.session.desk.Outside;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The open document beside another one.
class ComparingTest {
    private final Path folder;
    private final Path file;
    private final UnseenWindow window;
    private final Comparing comparing;

    ComparingTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        file = Files.write(folder.resolve("shop.remit"), bytes("Shop", "Web"));
        window = new UnseenWindow(folder);
        comparing = new Comparing(window.session, window);
        window.filing.open(file);
    }

    @Test
    void what_only_the_other_program_changed_is_taken_at_first() throws IOException {
        rename("web", "Mine");
        Files.write(file, bytes("Theirs", "Web"));
        window.watch.look();

        window.watch.compare();

        assertEquals(List.of("shop THEIRS", "web MINE"), told());
        assertEquals(Set.of("shop"), ids(compared().harmless()));
    }

    @Test
    void what_is_taken_is_one_step_and_the_file_counts_as_seen() throws IOException {
        rename("web", "Mine");
        Files.write(file, bytes("Theirs", "Web"));
        window.watch.look();
        window.watch.compare();

        comparing.take(compared(), compared().harmless());

        assertEquals(List.of("Theirs", "Mine"), names(window.desk().document()));
        assertEquals(
                Optional.of("Take 1 difference from shop.remit on disk"),
                window.desk().state().history().undoable().map(Text::toString));
        assertEquals(Optional.empty(), window.desk().outside());
        window.filing.save();
        assertEquals(
                List.of("Theirs", "Mine"),
                names(RemitFile.read(Files.readAllBytes(file)).orComplain()));
    }

    @Test
    void a_version_that_came_after_the_compared_one_is_not_written_over() throws IOException {
        rename("web", "Mine");
        Files.write(file, bytes("Theirs", "Web"));
        window.watch.look();
        window.watch.compare();
        Files.write(file, bytes("Later", "Web"));

        comparing.take(compared(), compared().harmless());
        window.filing.save();

        assertEquals(
                List.of("Later", "Web"),
                names(RemitFile.read(Files.readAllBytes(file)).orComplain()));
        assertInstanceOf(Outside.Changed.class, window.desk().outside().orElseThrow());
    }

    @Test
    void a_change_meanwhile_is_compared_too() throws IOException {
        Files.write(file, bytes("Theirs", "Web"));
        window.watch.look();
        window.watch.compare();
        rename("shop", "Theirs");

        comparing.refresh();

        assertEquals(List.of(), told());
    }

    @Test
    void going_back_changes_nothing() throws IOException {
        Files.write(file, bytes("Theirs", "Web"));
        window.watch.look();
        window.watch.compare();
        var document = window.desk().document();

        comparing.close();

        assertSame(document, window.desk().document());
        assertTrue(window.desk().outside().isPresent());
        assertEquals(Optional.empty(), window.desk().compared());
    }

    @Test
    void another_file_is_compared_without_anyone_knowing_who_changed_what() throws IOException {
        window.file = Optional.of(Files.write(folder.resolve("other.remit"), bytes("Other", "Web")));

        window.filing.compare();

        assertEquals(List.of("shop UNKNOWN"), told());
        assertEquals(Set.of(), compared().harmless());
    }

    @Test
    void a_file_with_conflicts_opens_with_one_side_beside_the_other() throws IOException {
        Path conflicted = conflicted();

        window.filing.open(conflicted);

        assertEquals(List.of("Mine", "Web"), names(window.desk().document()));
        assertEquals(List.of("shop BOTH", "web THEIRS"), told());
        assertTrue(window.desk().isChanged());
    }

    @Test
    void conflicts_are_settled_by_taking_and_saving() throws IOException {
        Path conflicted = conflicted();
        window.filing.open(conflicted);

        comparing.take(compared(), compared().harmless());
        window.filing.save();

        assertEquals(
                List.of("Mine", "Site"),
                names(RemitFile.read(Files.readAllBytes(conflicted)).orComplain()));
        assertEquals(Notice.NOTHING, window.showing().notice());
    }

    @Test
    void ones_own_side_is_saved_over_the_conflicts_without_taking_anything() throws IOException {
        Path conflicted = conflicted();
        window.filing.open(conflicted);

        comparing.close();
        window.filing.save();

        assertEquals(
                List.of("Mine", "Web"),
                names(RemitFile.read(Files.readAllBytes(conflicted)).orComplain()));
    }

    private Path conflicted() throws IOException {
        return Files.writeString(folder.resolve("conflicted.remit"), """
            {
              "schemaVersion": "1.0",
              "organisation": { "name": "Test", "asOf": "2026-06-01" },
              "teams": [
            <<<<<<< HEAD
                { "id": "shop", "name": "Mine" },
                { "id": "web", "name": "Web" }
            ||||||| base
                { "id": "shop", "name": "Shop" },
                { "id": "web", "name": "Web" }
            =======
                { "id": "shop", "name": "Theirs" },
                { "id": "web", "name": "Site" }
            >>>>>>> other
              ]
            }
            """, StandardCharsets.UTF_8);
    }

    private Compared compared() {
        return window.desk().compared().orElseThrow();
    }

    private List<String> told() {
        return compared().rows().stream()
                .map(row -> row.difference().where().element().orElseThrow() + " " + row.side())
                .toList();
    }

    private static Set<String> ids(Set<Difference> differences) {
        return differences.stream()
                .map(each -> each.where().element().orElseThrow().text())
                .collect(Collectors.toSet());
    }

    private void rename(String id, String name) {
        window.session.run(Text.of("Rename"), Elements.rename(Id.of(id), name));
    }

    private static List<String> names(Document document) {
        return document.teams().stream().map(Team::name).toList();
    }

    private static byte[] bytes(String shop, String web) {
        return Documents.bytes("\"teams\": [{ \"id\": \"shop\", \"name\": \"" + shop
                + "\" }, { \"id\": \"web\", \"name\": \"" + web + "\" }]");
    }
}
