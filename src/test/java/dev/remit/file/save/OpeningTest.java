package dev.remit.file.save;

import static dev.remit.file.save.Desk.NEW;
import static dev.remit.file.save.Desk.OLD;
import static dev.remit.file.save.Desk.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.remit.file.save.FaultFs.Call;
import dev.remit.text.Outcome;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final long MIB = 1 << 20;

    @TempDir
    Path place;

    private Desk desk;

    @BeforeEach
    void sit_down() throws IOException {
        desk = Desk.in(place);
    }

    @Test
    void a_file_is_read_whole() throws IOException {
        Path file = desk.file();

        Outcome<Opened> outcome = desk.opening().open(file);

        assertEquals(Outcome.done(new Opened(file, OLD)), outcome);
    }

    @Test
    void an_empty_file_is_read_like_any_other() throws IOException {
        Path file = Files.createFile(desk.path("empty.remit"));

        Outcome<Opened> outcome = desk.opening().open(file);

        assertEquals(Outcome.done(new Opened(file, Content.utf8(""))), outcome);
    }

    @Test
    void a_file_in_a_read_only_folder_is_read() throws IOException {
        Machine.mustHaveModes();
        Path file = desk.file();
        Desk.setMode(file, "r--r--r--");
        Desk.setMode(desk.folder(), "r-xr-xr-x");

        Outcome<Opened> outcome = desk.opening().open(file);

        assertEquals(Outcome.done(new Opened(file, OLD)), outcome);
        Desk.setMode(desk.folder(), "rwx------");
    }

    @Test
    void a_missing_file_is_said_to_be_missing() {
        Path file = desk.path("missing.remit");

        assertRefused(file, IoFault.NOT_FOUND.problem(), desk.opening().open(file));
    }

    @Test
    void a_missing_folder_makes_the_file_missing() {
        Path file = desk.path("nowhere/missing.remit");

        assertRefused(file, IoFault.NOT_FOUND.problem(), desk.opening().open(file));
    }

    @Test
    void a_folder_is_not_a_file() {
        assertRefused(
                desk.folder(), IoFault.NOT_A_FILE.problem(), desk.opening().open(desk.folder()));
    }

    @Test
    void a_pipe_is_refused_without_waiting_for_its_other_end() throws IOException {
        Path pipe = Machine.pipe(desk.path("pipe.remit"));

        Outcome<Opened> outcome =
                assertTimeoutPreemptively(AT_ONCE, () -> desk.opening().open(pipe));

        assertRefused(pipe, IoFault.NOT_A_FILE.problem(), outcome);
    }

    @Test
    void a_device_without_end_is_refused() {
        Path device = Machine.device("/dev/zero");

        Outcome<Opened> outcome =
                assertTimeoutPreemptively(AT_ONCE, () -> desk.opening().open(device));

        assertRefused(device, IoFault.NOT_A_FILE.problem(), outcome);
    }

    @Test
    void five_gigabytes_are_refused_without_being_read() throws IOException {
        Path file = sparse(5_000 * MIB);
        var fs = FaultFs.before(Call.READ, () -> {
            throw new AssertionError("read");
        });

        Outcome<Opened> outcome =
                assertTimeoutPreemptively(AT_ONCE, () -> desk.opening(fs).open(file));

        assertRefused(file, IoFault.TOO_LARGE.problem(new Size(5_000 * MIB), new Size(64 * MIB)), outcome);
        assertEquals(
                "The file is 4.8 GiB in size, and 64 MiB is the limit.",
                outcome.problems().getFirst().message().toString());
    }

    @Test
    void the_limit_is_read_and_one_byte_more_is_not() throws IOException {
        Path file = sparse(64 * MIB);
        assertEquals(64 * MIB, desk.opening().open(file).orComplain().content().size());

        Path larger = sparse(64 * MIB + 1);

        assertRefused(
                larger,
                IoFault.TOO_LARGE.problem(new Size(64 * MIB + 1), new Size(64 * MIB)),
                desk.opening().open(larger));
    }

    @Test
    void a_large_file_is_read_with_a_warning() throws IOException {
        Path file = sparse(21 * MIB);

        Outcome<Opened> outcome = desk.opening().open(file);

        var warning = IoFault.LARGE.problem(new Size(21 * MIB), new Size(64 * MIB));
        assertEquals(List.of(warning.in(file.toString())), outcome.problems());
        assertEquals(21 * MIB, outcome.orComplain().content().size());
    }

    @Test
    void a_file_that_grows_while_it_is_read_beyond_the_limit_is_refused() throws IOException {
        Path file = desk.file();
        var fs = FaultFs.before(Call.READ, () -> sparse(file, 65 * MIB));

        Outcome<Opened> outcome = desk.opening(fs).open(file);

        assertRefused(file, IoFault.TOO_LARGE.problem(new Size(64 * MIB + 1), new Size(64 * MIB)), outcome);
    }

    @Test
    void a_file_that_moves_while_it_is_read_is_read_again() throws IOException {
        Path file = desk.file();
        var fs = new FaultFs((call, number) -> {
            if (call == Call.READ && number == 3) Files.write(file, NEW.bytes());
        });

        Outcome<Opened> outcome = desk.opening(fs).open(file);

        assertEquals(Outcome.done(new Opened(file, NEW)), outcome);
        assertEquals(Desk.millis(50), desk.waits());
    }

    @Test
    void a_file_that_never_stands_still_is_given_up_after_three_more_tries() throws IOException {
        Path file = desk.file();
        var fs = FaultFs.before(Call.READ, () -> Files.writeString(file, Files.readString(file) + "more\n"));

        Outcome<Opened> outcome = desk.opening(fs).open(file);

        assertRefused(file, IoFault.UNSTEADY.problem(), outcome);
        assertEquals(4, fs.calls().stream().filter(Call.READ::equals).count());
    }

    @Test
    void a_file_deleted_between_the_look_and_the_reading_is_missing() throws IOException {
        Path file = desk.file();
        var fs = FaultFs.before(Call.READ, () -> Files.delete(file));

        assertRefused(file, IoFault.NOT_FOUND.problem(), desk.opening(fs).open(file));
    }

    @Test
    void a_broken_disk_is_named() throws IOException {
        Path file = desk.file();

        Outcome<Opened> outcome = desk.opening(Fault.BROKEN.on(Call.READ)).open(file);

        assertRefused(file, IoFault.UNREADABLE.problem("Input/output error"), outcome);
    }

    @Test
    void a_file_of_someone_else_is_denied() throws IOException {
        Path file = desk.file();
        var fs = FaultFs.before(Call.READ, () -> {
            throw new AccessDeniedException(file.toString());
        });

        assertRefused(file, IoFault.FORBIDDEN.problem(), desk.opening(fs).open(file));
    }

    @Test
    void a_file_that_may_not_be_read_is_denied() throws IOException {
        Machine.mustHaveModes();
        Path file = desk.file();
        Desk.setMode(file, "---------");
        Machine.mustBeOrdinaryUser(file);

        assertRefused(file, IoFault.FORBIDDEN.problem(), desk.opening().open(file));
    }

    private Path sparse(long size) throws IOException {
        return sparse(desk.path("sparse.remit"), size);
    }

    private static Path sparse(Path file, long size) throws IOException {
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(size);
        }
        return file;
    }
}
