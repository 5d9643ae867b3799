package dev.remit.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.file.RemitFile;
import dev.remit.model.Document;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.session.desk.Outside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskWatchTest {
    private static final Instant LATER = Instant.parse("2026-06-01T14:02:00Z");

    private final Path file;
    private final UnseenWindow window;

    DiskWatchTest(@TempDir Path folder) throws IOException {
        file = Files.write(folder.resolve("shop.remit"), bytes("Shop"));
        window = new UnseenWindow(folder);
        window.filing.open(file);
    }

    @Test
    void a_file_nobody_touched_is_no_matter() {
        window.watch.look();

        assertEquals(Optional.empty(), window.desk().outside());
    }

    @Test
    void another_program_is_noticed_and_nothing_is_read_over_the_document() throws IOException {
        change("Store");

        window.watch.look();

        var outside = assertInstanceOf(Outside.Changed.class, outside());
        assertEquals(LATER, outside.at());
        assertEquals(List.of("Shop"), teams());
    }

    @Test
    void it_is_noticed_without_coming_back_from_elsewhere() throws IOException {
        window.watch.glance();
        change("Store");

        window.watch.glance();

        assertInstanceOf(Outside.Changed.class, outside());
    }

    @Test
    void a_save_of_ones_own_is_not_another_program() {
        window.watch.glance();
        rename("Mine");
        window.filing.save();

        window.watch.glance();

        assertEquals(Optional.empty(), window.desk().outside());
    }

    @Test
    void mine_is_kept_and_the_next_save_replaces_theirs() throws IOException {
        rename("Mine");
        change("Store");
        window.watch.look();

        window.watch.keepMine();
        window.filing.save();

        assertEquals(Optional.empty(), window.desk().outside());
        assertEquals(
                List.of("Mine"), names(RemitFile.read(Files.readAllBytes(file)).orComplain()));
        assertFalse(window.desk().isChanged());
    }

    @Test
    void mine_is_kept_over_a_file_that_cannot_be_read_any_more() throws IOException {
        Files.writeString(file, "<<<<<<< mine");
        window.watch.look();
        assertInstanceOf(Outside.Damaged.class, outside());

        window.watch.keepMine();
        boolean changed = window.desk().isChanged();
        window.filing.save();

        assertTrue(changed);
        assertEquals(
                List.of("Shop"), names(RemitFile.read(Files.readAllBytes(file)).orComplain()));
    }

    @Test
    void theirs_is_taken_by_reloading() throws IOException {
        change("Store");
        window.watch.look();

        window.filing.reload();

        assertEquals(List.of("Store"), teams());
        assertEquals(Optional.empty(), window.desk().outside());
    }

    @Test
    void a_save_that_is_refused_says_what_has_happened() throws IOException {
        rename("Mine");
        change("Store");

        window.filing.save();

        assertInstanceOf(Outside.Changed.class, outside());
        assertEquals(
                List.of("Store"), names(RemitFile.read(Files.readAllBytes(file)).orComplain()));
    }

    @Test
    void a_document_whose_file_is_gone_is_not_saved_any_more() throws IOException {
        Files.delete(file);
        window.watch.look();
        assertInstanceOf(Outside.Gone.class, outside());

        window.watch.keepMine();

        assertEquals(Optional.empty(), window.desk().file());
        assertTrue(window.desk().isChanged());
        assertEquals(List.of("Shop"), teams());
    }

    @Test
    void a_file_that_is_as_it_was_again_is_no_matter_any_more() throws IOException {
        change("Store");
        window.watch.look();
        Files.write(file, bytes("Shop"));

        window.watch.look();

        assertEquals(Optional.empty(), window.desk().outside());
    }

    private void change(String name) throws IOException {
        Files.write(file, bytes(name));
        Files.setLastModifiedTime(file, FileTime.from(LATER));
    }

    private void rename(String name) {
        window.session.run(
                Text.of("Rename"),
                document -> document.without(Id.of("shop"))
                        .with(Documents.document(members(name)).teams().get(Id.of("shop"))));
    }

    private Outside outside() {
        return window.desk().outside().orElseThrow();
    }

    private List<String> teams() {
        return names(window.desk().document());
    }

    private static List<String> names(Document document) {
        return document.teams().stream().map(Team::name).toList();
    }

    private static byte[] bytes(String name) {
        return Documents.bytes(members(name));
    }

    private static String members(String name) {
        return "\"teams\": [{ \"id\": \"shop\", \"name\": \"" + name + "\" }]";
    }
}
