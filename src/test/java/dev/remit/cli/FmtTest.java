package dev.remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtTest {
    private static final String BY_HAND = "{\"organisation\":{\"name\":\"Shop\"},\"schemaVersion\":\"1.0\"}";
    private static final String CANONICAL = """
        {
          "schemaVersion": "1.0",
          "organisation": {
            "name": "Shop"
          }
        }
        """;

    @TempDir
    private Path folder;

    @Test
    void lays_a_file_out_once_and_then_leaves_it() throws IOException {
        var remit = new Typed(folder);
        Path file = Files.writeString(folder.resolve("shop.remit"), BY_HAND);

        assertEquals(1, remit.types("fmt", "--check", "shop.remit"));
        assertEquals("shop.remit\n", remit.out());
        assertEquals(BY_HAND, Files.readString(file));
        assertEquals(0, remit.types("fmt", "shop.remit"));
        assertEquals(CANONICAL, Files.readString(file));
        assertEquals(0, remit.types("fmt", "--check", "shop.remit"));
    }

    @Test
    void a_missing_file_keeps_no_other_from_being_laid_out() throws IOException {
        var remit = new Typed(folder);
        Path file = Files.writeString(folder.resolve("shop.remit"), BY_HAND);

        assertEquals(3, remit.types("fmt", "missing.remit", "shop.remit"));
        assertEquals(CANONICAL, Files.readString(file));
    }

    @Test
    void formats_from_standard_input_to_standard_output() {
        var remit = new Typed(folder).piping(BY_HAND.getBytes(StandardCharsets.UTF_8));

        assertEquals(0, remit.types("fmt", "-"));
        assertEquals(CANONICAL, remit.out());
    }

    @Test
    void what_is_no_remit_file_stays_as_it_is() throws IOException {
        var remit = new Typed(folder);
        Path file = Files.writeString(folder.resolve("notes.txt"), "hello");

        assertEquals(3, remit.types("fmt", "notes.txt"));
        assertEquals("hello", Files.readString(file));
        assertTrue(remit.err().startsWith("notes.txt:1:5: error[E-JSON-003]"), remit.err());
    }
}
