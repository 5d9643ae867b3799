package dev.remit.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.file.save.OwnFile;
import dev.remit.file.save.Pause;
import dev.remit.file.save.RealFs;
import dev.remit.ui.session.choice.Pane;
import dev.remit.ui.session.choice.Preferences;
import dev.remit.ui.session.choice.ScaleChoice;
import dev.remit.ui.session.choice.ThemeChoice;
import dev.remit.ui.session.choice.WheelChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
    private final Path path;
    private final OwnFile file;

    MemoryTest(@TempDir Path folder) {
        path = folder.resolve("preferences.json");
        file = new OwnFile(new RealFs(), new Random(1), Pause.SLEEP, path);
    }

    @Test
    void the_first_time_everything_is_as_usual() {
        var memory = Memory.of(file);

        assertEquals(Preferences.USUAL, memory.preferences());
        assertEquals(Notice.NOTHING, memory.notice());
    }

    @Test
    void what_was_chosen_is_there_the_next_time() {
        var chosen = Preferences.USUAL
                .with("theme", ThemeChoice.DARK)
                .with("grid", false)
                .folding(Pane.LEFT)
                .sizing(Pane.BOTTOM, 240)
                .using(Path.of("/plans/shop.remit"), Instant.parse("2026-06-01T10:00:00Z"))
                .pinning(Path.of("/plans/shop.remit"));

        var problems = Memory.of(file).keep().apply(chosen);

        assertEquals(List.of(), problems);
        assertEquals(chosen, Memory.of(file).preferences());
    }

    @Test
    void only_what_differs_from_the_usual_is_written() throws IOException {
        var problems = Memory.of(file).keep().apply(Preferences.USUAL.with("wheel", WheelChoice.PAN));

        assertEquals(List.of(), problems);
        assertEquals("""
            {
              "wheel": "PAN"
            }
            """, Files.readString(path));
    }

    @Test
    void a_damaged_file_is_told_of_once_and_kept_under_another_name() throws IOException {
        Files.writeString(path, "{ \"theme\": ");

        var first = Memory.of(file);
        var second = Memory.of(file);

        assertEquals(Preferences.USUAL, first.preferences());
        assertEquals(
                "Your preferences could not be read, so Remit starts with the usual ones. The file is kept as " + path
                        + ".bad.",
                ((Notice.Remark) first.notice()).sentence().toString());
        assertEquals(Notice.NOTHING, second.notice());
        assertEquals("{ \"theme\": ", Files.readString(Path.of(path + ".bad")));
    }

    @Test
    void the_scale_is_told_before_the_rest_is_understood() throws IOException {
        var problems = Memory.of(file)
                .keep()
                .apply(Preferences.USUAL
                        .with("scale", ScaleChoice.PERCENT_150)
                        .using(Path.of("/tmp/\"scale\": \"PERCENT_300\".remit"), Instant.EPOCH));

        assertEquals(List.of(), problems);
        assertEquals(ScaleChoice.PERCENT_150, ScaleChoice.in(Files.readString(path)));
    }

    @Test
    void what_a_newer_remit_wrote_is_kept() throws IOException {
        Files.writeString(path, "{ \"theme\": \"SEPIA\", \"sound\": true }");

        var memory = Memory.of(file);
        var problems = memory.keep().apply(memory.preferences().with("folded", Set.of(Pane.BOTTOM)));

        assertEquals(List.of(), problems);
        assertEquals(ThemeChoice.AUTO, memory.preferences().theme());
        assertEquals("""
            {
              "theme": "SEPIA",
              "folded": [
                "BOTTOM"
              ],
              "sound": true
            }
            """, Files.readString(path));
    }

    @Test
    void what_cannot_be_kept_is_told_once() throws IOException {
        var window = new UnseenWindow(path.resolveSibling("other"));
        var remembering =
                new Remembering(window.session, window, Memory.of(file).keep());
        Files.createDirectory(path);

        window.session.prefer(now -> now.with("grid", false));
        remembering.show(window.showing());
        var told = window.showing().notice();
        window.session.tell(Notice.NOTHING);
        window.session.prefer(now -> now.with("grid", true));
        remembering.show(window.showing());

        assertEquals(
                "Your preferences could not be kept. They last until Remit is closed.",
                ((Notice.Remark) told).sentence().toString());
        assertEquals(Notice.NOTHING, window.showing().notice());
    }

    @Test
    void a_file_that_cannot_be_read_is_left_alone() throws IOException {
        Files.createDirectory(path);

        var memory = Memory.of(file);

        assertEquals(
                "Your preferences could not be read, so Remit starts with the usual ones. The file stays as it is, and"
                        + " what you change now lasts until Remit is closed.",
                ((Notice.Remark) memory.notice()).sentence().toString());
        assertEquals(List.of(), memory.keep().apply(Preferences.USUAL));
        assertTrue(Files.isDirectory(path));
    }

    @Test
    void what_changes_last_is_kept_at_the_end() {
        var window = new UnseenWindow(path.resolveSibling("other"));
        var remembering =
                new Remembering(window.session, window, Memory.of(file).keep());
        window.session.prefer(now -> now.with("grid", false));

        remembering.close();

        assertFalse(Memory.of(file).preferences().grid());
    }
}
