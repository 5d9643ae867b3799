package dev.remit.file.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.OtherJava;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorbellTest {
    private static final Path FILE = Path.of("my org.remit").toAbsolutePath();

    private static final int TAKEN = 10;
    private static final int NOT_TAKEN = 11;

    @TempDir
    private Path folder;

    @Test
    void without_one_that_answers_nobody_takes_a_file_over() {
        assertFalse(Doorbell.rings(folder, FILE, new Random(1), time -> {}));
    }

    @Test
    void one_that_answers_is_told_the_file() throws Exception {
        try (var bell = Doorbell.answering(folder).orElseThrow()) {
            var other = ringing(folder);
            List<Path> calls = bell.calls();
            while (calls.isEmpty() && other.isAlive()) calls = bell.calls();

            assertEquals(List.of(FILE), calls);
            assertEquals(TAKEN, other.waitFor());
            assertEquals(List.of(), bell.calls());
        }
    }

    @Test
    void a_call_that_nobody_takes_is_withdrawn() throws Exception {
        try (var bell = Doorbell.answering(folder).orElseThrow()) {
            assertEquals(NOT_TAKEN, ringing(folder).waitFor());
            assertEquals(List.of(), bell.calls());
        }
    }

    @Test
    void one_that_was_closed_answers_no_more() throws IOException {
        Doorbell.answering(folder).orElseThrow().close();

        assertFalse(Doorbell.rings(folder, FILE, new Random(1), time -> {}));
        assertTrue(Doorbell.answering(folder).isPresent());
    }

    @Test
    void a_folder_that_cannot_be_made_means_windows_of_their_own() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertTrue(Doorbell.answering(file.resolve("below")).isEmpty());
    }

    /// A lock is held by a whole virtual machine, so who rings is another one.
    private static Process ringing(Path folder) throws IOException {
        return OtherJava.with(
                        List.of(Doorbell.class, DoorbellTest.class), DoorbellTest.class.getName(), folder.toString())
                .inheritIO()
                .start();
    }

    public static void main(String... arguments) {
        boolean taken = Doorbell.rings(Path.of(arguments[0]), FILE, new Random(), Pause.SLEEP);
        System.exit(taken ? TAKEN : NOT_TAKEN);
    }
}
