package dev.remit.file.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFileTest {
    private final Path path;
    private final OwnFile file;

    OwnFileTest(@TempDir Path folder) {
        path = folder.resolve("config/remit/preferences.json");
        file = new OwnFile(new RealFs(), new Random(1), Pause.SLEEP, path);
    }

    @Test
    void before_the_first_time_there_is_nothing_and_nothing_wrong() {
        assertEquals(Optional.empty(), file.read().orComplain());
    }

    @Test
    void what_is_written_is_read_again_and_its_folder_is_made() {
        file.write(Content.utf8("one")).orComplain();
        file.write(Content.utf8("two")).orComplain();

        assertEquals(Optional.of(Content.utf8("two")), file.read().orComplain());
    }

    @Test
    void put_aside_it_is_kept_under_another_name() throws IOException {
        file.write(Content.utf8("damaged")).orComplain();

        var aside = file.putAside().orComplain();

        assertEquals("damaged", Files.readString(aside));
        assertEquals("preferences.json.bad", aside.getFileName().toString());
        assertFalse(Files.exists(path));
    }

    @Test
    void a_folder_that_cannot_be_made_is_told() throws IOException {
        Path parent = path.resolveSibling("");
        Files.createDirectories(parent.resolveSibling(""));
        Files.writeString(parent, "no folder");

        var refused = file.write(Content.utf8("one"));

        assertEquals("E-IO-013", refused.problems().getFirst().code());
    }
}
