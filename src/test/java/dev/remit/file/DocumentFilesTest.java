package dev.remit.file;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.file.save.Expected;
import dev.remit.file.save.Opening;
import dev.remit.file.save.Pause;
import dev.remit.file.save.RealFs;
import dev.remit.file.save.SafeSave;
import dev.remit.file.save.StateFolder;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFilesTest {
    private static final Document SHOP = document("\"teams\": [{ \"id\": \"web\", \"name\": \"Web\" }]");
    private static final Document EMPTY = SHOP.without(Id.of("web"));

    @TempDir
    private Path folder;

    private Path path;
    private DocumentFiles files;

    @BeforeEach
    void save_a_shop() throws IOException {
        path = folder.toRealPath().resolve("shop.remit");
        var fs = new RealFs();
        var saving = new SafeSave(
                fs, new Random(1), Pause.SLEEP, new StateFolder(folder.resolve("state")), InstantSource.system());
        files = new DocumentFiles(new Opening(fs, Pause.SLEEP), saving);
        files.saveAs(path, SHOP, Expected.absent()).orComplain();
    }

    @Test
    void what_was_saved_opens_as_it_was() {
        DocumentFile opened = files.open(path).orComplain();

        assertEquals(SHOP, opened.document());
        assertEquals(path, opened.path());
    }

    @Test
    void an_unchanged_document_is_not_written() throws IOException {
        DocumentFile opened = files.open(path).orComplain();
        Files.setLastModifiedTime(path, FileTime.fromMillis(0));

        DocumentFile saved = files.save(opened, SHOP).orComplain();

        assertSame(opened, saved);
        assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(path));
    }

    @Test
    void a_changed_document_replaces_the_file_and_saves_again() {
        DocumentFile first = files.open(path).orComplain();

        DocumentFile second = files.save(first, EMPTY).orComplain();
        files.save(second, SHOP).orComplain();

        assertEquals(SHOP, files.open(path).orComplain().document());
    }

    @Test
    void a_file_that_changed_on_disk_is_not_overwritten() throws IOException {
        DocumentFile opened = files.open(path).orComplain();
        Files.writeString(path, "someone else's");

        var outcome = files.save(opened, EMPTY);

        assertEquals("E-IO-012", outcome.problems().getFirst().code());
        assertEquals("someone else's", Files.readString(path));
    }

    @Test
    void a_layout_by_hand_is_given_up_once_and_said_so() throws IOException {
        Files.writeString(path, new String(RemitFile.write(SHOP), StandardCharsets.UTF_8).replace("\n", "\r\n"));
        DocumentFile byHand = files.open(path).orComplain();

        var first = files.save(byHand, EMPTY);
        var second = files.save(first.orComplain(), SHOP);

        assertEquals("E-SCH-015", first.problems().getFirst().code());
        assertTrue(second.problems().stream().noneMatch(Problem::isError));
        assertEquals(0, second.problems().size());
    }
}
