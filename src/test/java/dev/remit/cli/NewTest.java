package dev.remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewTest {
    @TempDir
    private Path folder;

    @Test
    void a_new_file_is_canonical_names_its_schema_and_has_nothing_wrong() {
        var remit = new Typed(folder);

        assertEquals(0, remit.types("new", "--name", "Shop", "-o", "shop.remit"));
        assertEquals(0, remit.types("fmt", "--check", "shop.remit"));
        assertEquals(0, remit.types("check", "shop.remit", "--fail-on", "info"));
    }

    @Test
    void a_name_that_is_no_name_is_a_misuse() {
        var remit = new Typed(folder);

        assertEquals(2, remit.types("new", "--name", "a\tb"));
        assertEquals(2, remit.types("new", "--name", "a".repeat(600)));
        assertEquals(2, remit.types("new", "--name", " "));
        assertEquals(
                "remit: error[E-USE-001]: This name cannot be used: it is empty, too long or holds control"
                        + " characters.\n",
                remit.err());
    }

    @Test
    void no_file_is_generated_that_could_not_be_read() {
        var remit = new Typed(folder);

        assertEquals(2, remit.types("generate", "--teams", "6000", "-o", "mega.remit"));
        assertTrue(remit.err().contains("a file holds 50000"), remit.err());
    }

    @Test
    void a_generated_file_is_canonical_and_says_what_is_in_it() {
        var remit = new Typed(folder);

        assertEquals(0, remit.types("generate", "--teams", "300", "-o", "mega.remit"));
        assertEquals("Teams: 300, services: 1152, dependencies: 287, interactions: 258, rotations: 25.\n", remit.err());
        assertEquals(0, remit.types("fmt", "--check", "mega.remit"));
    }

    @Test
    void the_schema_is_printed() {
        var remit = new Typed(folder);

        assertEquals(0, remit.types("schema"));
        assertTrue(remit.out().contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\""));
    }
}
