package dev.remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.file.RemitFile;
import dev.remit.model.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A table that is brought into a model that is there already.
class ImportIntoTest {
    @TempDir
    private Path folder;

    @Test
    void a_second_import_updates_what_the_first_brought() throws IOException {
        Typed remit = withFiles("service,team\ncart,Shop\nsearch,Find\n");
        remit.types("import", "--from", "csv", "in.csv", "-o", "out.remit");
        Files.writeString(folder.resolve("in.csv"), "service,team\ncart,Find\nsearch,Find\nreports,Find\n");

        int exit = remit.types("import", "--from", "csv", "in.csv", "--into", "out.remit", "--dry-run");

        assertEquals(0, exit);
        assertEquals("""
            + services/reports
            ~ services/cart
            """, remit.out());
    }

    @Test
    void a_second_import_leaves_what_the_table_does_not_speak_of() throws IOException {
        Typed remit = withFiles("service,team\ncart,Shop\n");
        Files.writeString(folder.resolve("known.remit"), """
            { "schemaVersion": "1.0", "organisation": { "name": "Shop" },
              "teams": [{ "id": "find", "name": "Find" }, { "id": "shop", "name": "Shop" }],
              "services": [{ "id": "cart", "name": "cart", "tier": 2, "colour": "red",
                "owners": [{ "teamId": "find", "role": "CONTRIBUTOR" },
                           { "teamId": "shop", "role": "ACCOUNTABLE", "since": "2024-01-01" }] }] }
            """);

        int exit = remit.types("import", "--from", "csv", "in.csv", "--into", "known.remit", "--dry-run");

        assertEquals(0, exit, remit.err());
        assertEquals("", remit.out());
        assertTrue(remit.err().endsWith("Added: 0, changed: 0. Teams: 2, services: 1.\n"), remit.err());
    }

    @Test
    void another_owner_takes_over_and_contributors_stay() throws IOException {
        Typed remit = withFiles("service,team\ncart,Find\n");
        Files.writeString(folder.resolve("known.remit"), """
            { "schemaVersion": "1.0", "organisation": { "name": "Shop" },
              "teams": [{ "id": "find", "name": "Find" }, { "id": "shop", "name": "Shop" }, { "id": "web", "name": "Web" }],
              "services": [{ "id": "cart", "name": "cart",
                "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }, { "teamId": "web", "role": "CONTRIBUTOR" }] }] }
            """);

        remit.types("import", "--from", "csv", "in.csv", "--into", "known.remit", "-o", "out.remit");

        var owners = out().services().iterator().next().owners();
        assertEquals(
                List.of("find ACCOUNTABLE", "web CONTRIBUTOR"),
                owners.stream()
                        .map(each -> each.teamId() + " " + each.role().orElseThrow())
                        .toList());
    }

    @Test
    void an_import_over_its_base_keeps_a_backup() throws IOException {
        Typed remit = withFiles("service,team\ncart,Shop\n");
        remit.types("new", "-o", "shop.remit");

        assertEquals(4, remit.types("import", "--from", "csv", "in.csv", "--into", "shop.remit", "-o", "shop.remit"));
        assertEquals(
                0,
                remit.types(
                        "import", "--from", "csv", "in.csv", "--into", "shop.remit", "-o", "shop.remit", "--force"));

        try (var kept = Files.walk(folder.resolve("state"))) {
            assertEquals(
                    1, kept.filter(path -> path.toString().endsWith(".remit")).count());
        }
    }

    private Typed withFiles(String table) throws IOException {
        Files.writeString(folder.resolve("in.csv"), table);
        return new Typed(folder);
    }

    private Document out() throws IOException {
        return RemitFile.read(Files.readAllBytes(folder.resolve("out.remit"))).orComplain();
    }
}
