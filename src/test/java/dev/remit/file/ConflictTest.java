package dev.remit.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.file.save.Opening;
import dev.remit.file.save.Pause;
import dev.remit.file.save.RealFs;
import dev.remit.file.save.SafeSave;
import dev.remit.file.save.StateFolder;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file in which version control has left both sides of a merge.
class ConflictTest {
    private static final String START = """
        {
          "schemaVersion": "1.0",
          "organisation": { "name": "Shop" },
          "teams": [
        """;
    private static final String END = """
          ]
        }
        """;

    private final Path folder;
    private final DocumentFiles files;

    ConflictTest(@TempDir Path folder) {
        this.folder = folder;
        var state = new StateFolder(folder.resolve("state"));
        files = new DocumentFiles(
                new Opening(new RealFs(), Pause.SLEEP),
                new SafeSave(new RealFs(), new Random(1), Pause.SLEEP, state, InstantSource.system()));
    }

    @Test
    void both_sides_are_read_out_of_the_file_with_what_they_are_called() throws IOException {
        var conflict = conflict("""
            <<<<<<< HEAD
                { "id": "cart", "name": "Cart" }
            =======
                { "id": "cart", "name": "Basket" }
            >>>>>>> feature/baskets
            """).orComplain();

        assertEquals(List.of("Cart", "Basket"), List.of(name(conflict.ours()), name(conflict.theirs())));
        assertEquals(List.of("HEAD", "feature/baskets"), List.of(conflict.ourName(), conflict.theirName()));
        assertTrue(conflict.base().isEmpty());
    }

    @Test
    void what_both_once_were_is_read_too_where_the_file_tells() throws IOException {
        var conflict = conflict("""
            <<<<<<< HEAD
                { "id": "cart", "name": "Cart" }
            ||||||| 1a2b3c4
                { "id": "cart", "name": "Trolley" }
            =======
                { "id": "cart", "name": "Basket" }
            >>>>>>> feature/baskets
            """).orComplain();

        assertEquals("Trolley", name(conflict.base().orElseThrow()));
    }

    @Test
    void windows_line_ends_are_no_matter() throws IOException {
        Path file = folder.resolve("shop.remit");
        String text = START + "<<<<<<< HEAD\n    { \"id\": \"cart\", \"name\": \"Cart\" }\n=======\n"
                + "    { \"id\": \"cart\", \"name\": \"Basket\" }\n>>>>>>> other\n" + END;
        Files.writeString(file, text.replace("\n", "\r\n"));

        assertEquals("Basket", name(files.conflict(file).orComplain().theirs()));
    }

    @Test
    void the_problem_stands_where_the_first_marker_does() {
        var problem = RemitFile.read(
                        (START + "<<<<<<< HEAD\n=======\n>>>>>>> b\n" + END).getBytes(StandardCharsets.UTF_8))
                .problems()
                .getFirst();

        assertEquals("E-JSON-010", problem.code());
        assertEquals(
                List.of(5, 1), List.of(problem.place().line(), problem.place().column()));
        assertTrue(DocumentFiles.isConflict(List.of(problem)));
    }

    @Test
    void markers_without_an_end_are_refused_as_they_are() throws IOException {
        var refused = conflict("<<<<<<< HEAD\n    { \"id\": \"cart\", \"name\": \"Cart\" }\n");

        assertEquals("E-JSON-010", refused.problems().getFirst().code());
        assertFalse(refused instanceof Outcome.Done<Conflict>);
    }

    @Test
    void a_side_that_is_no_document_is_refused_with_what_is_wrong_with_it() throws IOException {
        var refused = conflict("""
            <<<<<<< HEAD
                { "id": "cart", "name": "Cart" }
            =======
                { "id": "cart" }
            >>>>>>> other
            """);

        assertEquals("E-SCH-003", refused.problems().getFirst().code());
    }

    private Outcome<Conflict> conflict(String lines) throws IOException {
        return files.conflict(Files.writeString(folder.resolve("shop.remit"), START + lines + END));
    }

    private static String name(Document document) {
        return document.teams().get(Id.of("cart")).name();
    }
}
