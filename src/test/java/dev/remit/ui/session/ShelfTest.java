package dev.remit.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.remit.Documents;
import dev.remit.ui.session.choice.RecentFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    private final Path folder;
    private final UnseenWindow window;

    ShelfTest(@TempDir Path folder) {
        this.folder = folder;
        window = new UnseenWindow(folder);
    }

    @Test
    void it_knows_what_is_there_what_is_damaged_and_what_is_gone() throws IOException {
        use("gone.remit");
        Files.writeString(use("damaged.remit"), "{");
        Files.write(use("shop.remit"), Documents.bytes("""
            "teams": [{ "id": "shop", "name": "Shop" }, { "id": "all", "name": "All", "roleGroup": true }]\
            """));

        window.shelf.show(window.showing());

        assertInstanceOf(Glance.Missing.class, glance("gone.remit"));
        assertInstanceOf(Glance.Closed.class, glance("damaged.remit"));
        var seen = assertInstanceOf(Glance.Seen.class, glance("shop.remit"));
        assertEquals(1, seen.teams());
        assertEquals(0, seen.services());
    }

    @Test
    void while_a_document_is_open_it_looks_at_nothing() {
        window.filing.create();
        use("gone.remit");

        window.shelf.show(window.showing());

        assertEquals(Map.of(), window.showing().shelf());
    }

    @Test
    void a_file_that_was_found_elsewhere_is_opened_and_listed_there() throws IOException {
        var gone = use("gone.remit");
        var found = Files.write(folder.resolve("found.remit"), Documents.bytes("\"teams\": []"));
        window.file = Optional.of(found);

        window.filing.locate(gone);

        assertEquals("found.remit", window.desk().name());
        assertEquals(
                List.of(found.toString()),
                window.showing().preferences().recent().stream()
                        .map(RecentFile::path)
                        .toList());
    }

    private Path use(String name) {
        var path = folder.resolve(name);
        window.session.prefer(now -> now.using(path, NOW));
        return path;
    }

    private Glance glance(String name) {
        return Optional.ofNullable(
                        window.showing().shelf().get(folder.resolve(name).toString()))
                .orElseThrow();
    }
}
