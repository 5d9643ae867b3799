package dev.remit.file.save;

import static dev.remit.file.save.Desk.NEW;
import static dev.remit.file.save.Desk.NOON;
import static dev.remit.file.save.Desk.OLD;
import static dev.remit.file.save.Desk.assertWritten;
import static dev.remit.file.save.Desk.unchanged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.remit.file.save.FaultFs.Call;
import dev.remit.text.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    @TempDir
    Path place;

    private Desk desk;

    @BeforeEach
    void sit_down() throws IOException {
        desk = Desk.in(place);
    }

    @Test
    void a_save_keeps_the_old_version_named_by_time_and_hash() throws IOException {
        Path file = desk.file();

        desk.saving().save(file, NEW, unchanged());

        String name = "20260601T120000.250Z-" + OLD.hash().hex().substring(0, 8) + ".remit";
        assertEquals(List.of(name), desk.backups(file));
        assertEquals(OLD, Desk.read(desk.backupFolder(file).resolve(name)));
    }

    @Test
    void a_new_file_has_no_backup() throws IOException {
        desk.saving().save(desk.path("org.remit"), NEW, Expected.absent());

        assertFalse(Files.exists(desk.state()));
    }

    @Test
    void backups_are_for_their_owner_alone() throws IOException {
        Machine.mustHaveModes();
        Path file = desk.file();
        Desk.setMode(file, "rw-rw-rw-");

        desk.saving().save(file, NEW, unchanged());

        Path folder = desk.backupFolder(file);
        assertEquals("rw-------", Desk.mode(folder.resolve(desk.backups(file).getFirst())));
        assertEquals("rwx------", Desk.mode(folder));
        assertEquals("rwx------", Desk.mode(desk.state()));
    }

    @Test
    void a_version_that_is_the_newest_backup_already_is_not_kept_twice() throws IOException {
        Path file = desk.file();
        desk.saving().save(file, NEW, unchanged());
        Files.write(file, OLD.bytes());

        desk.at(NOON.plusSeconds(60)).saving().save(file, NEW, unchanged());

        assertEquals(1, desk.backups(file).size());
    }

    @Test
    void files_of_one_name_in_two_folders_do_not_share_backups() throws IOException {
        Path other = Files.createDirectory(desk.path("other")).resolve("org.remit");
        Files.write(other, OLD.bytes());

        desk.saving().save(desk.file(), NEW, unchanged());
        desk.saving().save(other, NEW, unchanged());

        assertEquals(2, Desk.names(desk.state().resolve("backups")).size());
    }

    @Test
    void forty_saves_in_a_day_leave_the_ten_newest_backups() throws IOException {
        Path file = save_forty_times_every(Duration.ofMinutes(10));

        List<String> times =
                desk.backups(file).stream().map(name -> name.substring(9, 13)).toList();

        assertEquals(List.of("1700", "1710", "1720", "1730", "1740", "1750", "1800", "1810", "1820", "1830"), times);
    }

    @Test
    void forty_days_of_saves_leave_the_newest_backup_of_each_of_thirty_days() throws IOException {
        Path file = save_forty_times_every(Duration.ofDays(1));

        List<String> backups = desk.backups(file);

        assertEquals(30, backups.size());
        assertEquals("20260611T120000.250Z", backups.getFirst().substring(0, 20));
        assertEquals("20260710T120000.250Z", backups.getLast().substring(0, 20));
    }

    @Test
    void a_file_that_is_no_backup_stays_in_the_folder_untouched() throws IOException {
        Path file = desk.file();
        Files.createDirectories(desk.backupFolder(file));
        Files.createFile(desk.backupFolder(file).resolve("zzz notes.txt"));

        desk.saving().save(file, NEW, unchanged());

        assertEquals("zzz notes.txt", desk.backups(file).getLast());
    }

    @Test
    void a_save_goes_on_without_a_backup_and_says_so() throws IOException {
        Path file = desk.file();
        Files.createFile(desk.state());

        Outcome<Saved> outcome = desk.saving().save(file, NEW, unchanged());

        assertEquals(NEW, Desk.read(file));
        assertEquals(
                List.of("warning E-IO-017"),
                outcome.problems().stream()
                        .map(problem -> (problem.isError() ? "error " : "warning ") + problem.code())
                        .toList());
    }

    @Test
    void a_backup_that_cannot_be_written_says_why_and_where() throws IOException {
        Path file = desk.file();
        var fs = Fault.FULL.onFirst(1, Call.WRITE);

        Outcome<Saved> outcome = desk.saving(fs).save(file, NEW, unchanged());

        var problem = outcome.problems().getFirst();
        String message = problem.message().toString();
        assertEquals(
                "The previous version could not be kept as a backup. The disk is too full: the file needs 16 bytes",
                message.substring(0, message.indexOf(", and")));
        assertEquals(
                "Check the space and the access rights in " + desk.backupFolder(file) + ".",
                problem.hint().orElseThrow().toString());
        assertEquals(NEW, Desk.read(file));
    }

    @Test
    void an_export_keeps_no_backup() throws IOException {
        Path file = desk.file();

        assertWritten(file, NEW, desk.output().write(file, NEW, Expected.anything()));

        assertFalse(Files.exists(desk.state()));
    }

    private Path save_forty_times_every(Duration step) throws IOException {
        Path file = desk.file();
        Expected expected = unchanged();
        Instant time = NOON;
        for (int i = 0; i < 40; i++, time = time.plus(step)) {
            Content next = Content.utf8("version " + i);
            Outcome<Saved> outcome = desk.at(time).saving().save(file, next, expected);
            expected = Expected.unchanged(outcome.orComplain().hash());
        }
        return file;
    }
}
