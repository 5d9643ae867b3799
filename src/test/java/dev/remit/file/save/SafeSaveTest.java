package dev.remit.file.save;

import static dev.remit.file.save.Desk.NEW;
import static dev.remit.file.save.Desk.OLD;
import static dev.remit.file.save.Desk.OTHER;
import static dev.remit.file.save.Desk.assertRefused;
import static dev.remit.file.save.Desk.assertWritten;
import static dev.remit.file.save.Desk.unchanged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.remit.file.save.FaultFs.Call;
import dev.remit.text.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeSaveTest {
    @TempDir
    Path place;

    private Desk desk;

    @BeforeEach
    void sit_down() throws IOException {
        desk = Desk.in(place);
    }

    @Test
    void a_save_puts_the_new_bytes_under_the_name_and_nothing_else_in_the_folder() throws IOException {
        Path file = desk.file();

        Outcome<Saved> outcome = desk.saving().save(file, NEW, unchanged());

        assertWritten(file, NEW, outcome);
        assertEquals(List.of("org.remit"), Desk.names(desk.folder()));
    }

    @Test
    void what_was_opened_can_be_saved_again_and_again() throws IOException {
        Path file = desk.file();
        Opened opened = desk.opening().open(file).orComplain();

        Saved first = desk.saving().save(file, NEW, opened.expected()).orComplain();
        Outcome<Saved> second = desk.saving().save(file, OTHER, Expected.unchanged(first.hash()));

        assertWritten(file, OTHER, second);
    }

    @Test
    void the_bytes_that_were_read_are_not_written_again() throws IOException {
        Path file = desk.file();
        var longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, longAgo);

        Outcome<Saved> outcome = desk.saving().save(file, OLD, unchanged());

        assertEquals(Outcome.done(new Saved.Same(OLD.hash())), outcome);
        assertEquals(longAgo, Files.getLastModifiedTime(file));
        assertFalse(Files.exists(desk.state()));
    }

    @Test
    void a_file_changed_by_someone_else_is_not_overwritten() throws IOException {
        Path file = desk.file();
        Files.write(file, OTHER.bytes());

        Outcome<Saved> outcome = desk.saving().save(file, NEW, unchanged());

        assertRefused(file, IoFault.CHANGED.problem(), outcome);
        assertEquals(OTHER, Desk.read(file));
        assertFalse(Files.exists(desk.state()), "no backup of what is not overwritten");
    }

    @Test
    void a_change_that_keeps_size_and_time_is_seen_all_the_same() throws IOException {
        Path file = desk.file();
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "the odd version\n");
        Files.setLastModifiedTime(file, time);

        Outcome<Saved> outcome = desk.saving().save(file, NEW, unchanged());

        assertRefused(file, IoFault.CHANGED.problem(), outcome);
    }

    @Test
    void a_file_changed_while_the_new_version_is_being_written_is_not_overwritten() throws IOException {
        Path file = desk.file();
        var fs = FaultFs.before(Call.GIVE, () -> Files.write(file, OTHER.bytes()));

        Outcome<Saved> outcome = desk.saving(fs).save(file, NEW, unchanged());

        assertRefused(file, IoFault.CHANGED.problem(), outcome);
        assertEquals(OTHER, Desk.read(file));
        assertEquals(List.of("org.remit"), Desk.names(desk.folder()));
    }

    @Test
    void a_deleted_file_is_not_written_again() throws IOException {
        Path file = desk.path("org.remit");

        Outcome<Saved> outcome = desk.saving().save(file, NEW, unchanged());

        assertRefused(file, IoFault.VANISHED.problem(), outcome);
        assertEquals(List.of(), Desk.names(desk.folder()));
    }

    @Test
    void a_file_deleted_while_the_new_version_is_being_written_is_not_written_again() throws IOException {
        Path file = desk.file();
        var fs = FaultFs.before(Call.GIVE, () -> Files.delete(file));

        Outcome<Saved> outcome = desk.saving(fs).save(file, NEW, unchanged());

        assertRefused(file, IoFault.VANISHED.problem(), outcome);
        assertEquals(List.of(), Desk.names(desk.folder()));
    }

    @Test
    void a_file_whose_folder_was_removed_has_vanished() throws IOException {
        Path file = desk.path("removed/org.remit");

        Outcome<Saved> outcome = desk.saving().save(file, NEW, unchanged());

        assertRefused(file, IoFault.VANISHED.problem(), outcome);
    }

    @Test
    void a_new_file_is_created() throws IOException {
        Path file = desk.path("org.remit");

        Outcome<Saved> outcome = desk.saving().save(file, NEW, Expected.absent());

        assertWritten(file, NEW, outcome);
        assertEquals(List.of("org.remit"), Desk.names(desk.folder()));
    }

    @Test
    void a_new_file_never_replaces_one() throws IOException {
        Path file = desk.file();

        Outcome<Saved> outcome = desk.saving().save(file, NEW, Expected.absent());

        assertRefused(file, IoFault.EXISTS.problem(), outcome);
        assertEquals(OLD, Desk.read(file));
    }

    @Test
    void a_new_file_never_replaces_one_that_came_at_the_last_moment() throws IOException {
        Path file = desk.path("org.remit");
        var fs = FaultFs.before(Call.MOVE_NEW, () -> Files.write(file, OTHER.bytes()));

        Outcome<Saved> outcome = desk.saving(fs).save(file, NEW, Expected.absent());

        assertRefused(file, IoFault.EXISTS.problem(), outcome);
        assertEquals(OTHER, Desk.read(file));
        assertEquals(List.of("org.remit"), Desk.names(desk.folder()));
    }

    @Test
    void what_may_be_replaced_whatever_it_is_has_a_backup() throws IOException {
        Path file = desk.file();
        Files.write(file, OTHER.bytes());

        Outcome<Saved> outcome = desk.saving().save(file, NEW, Expected.anything());

        assertWritten(file, NEW, outcome);
        String backup = desk.backups(file).getFirst();
        assertEquals(OTHER, Desk.read(desk.backupFolder(file).resolve(backup)));
    }

    @Test
    void what_may_be_replaced_need_not_be_there() throws IOException {
        Path file = desk.path("org.remit");

        Outcome<Saved> outcome = desk.saving().save(file, NEW, Expected.anything());

        assertWritten(file, NEW, outcome);
    }

    @Test
    void a_new_file_in_a_folder_that_is_not_there_is_refused() {
        Path file = desk.path("nowhere/org.remit");

        Outcome<Saved> outcome = desk.saving().save(file, NEW, Expected.absent());

        assertRefused(file, IoFault.NO_FOLDER.problem(), outcome);
    }

    @Test
    void a_folder_is_not_saved_over() {
        Outcome<Saved> outcome = desk.saving().save(desk.folder(), NEW, Expected.anything());

        assertRefused(desk.folder(), IoFault.NOT_A_FILE.problem(), outcome);
    }

    @Test
    void a_thousand_saves_in_a_row_raise_no_false_alarm() throws IOException {
        Path file = desk.file();
        SafeSave saving = desk.saving(FaultFs.sound());
        Expected expected = unchanged();

        for (int i = 0; i < 1000; i++) {
            Outcome<Saved> outcome = saving.save(file, Content.utf8("version " + i), expected);
            expected = Expected.unchanged(outcome.orComplain().hash());
        }

        assertEquals(Content.utf8("version 999"), Desk.read(file));
    }

    @Test
    void a_file_held_for_a_moment_is_replaced_when_it_is_free() throws IOException {
        Path file = desk.file();
        var fs = Fault.BUSY.onFirst(3, Call.MOVE);

        Outcome<Saved> outcome = desk.saving(fs).save(file, NEW, unchanged());

        assertWritten(file, NEW, outcome);
        assertEquals(Desk.millis(20, 40, 80), desk.waits());
    }

    @Test
    void a_file_held_for_good_is_given_up_after_two_and_a_half_seconds() throws IOException {
        Path file = desk.file();
        var fs = Fault.BUSY.on(Call.MOVE);

        Outcome<Saved> outcome = desk.saving(fs).save(file, NEW, unchanged());

        assertRefused(file, IoFault.BUSY.problem("Device or resource busy"), outcome);
        assertEquals(OLD, Desk.read(file));
        assertEquals(Desk.millis(20, 40, 80, 160, 320, 640, 1280), desk.waits());
        assertEquals(Duration.ofMillis(2540), desk.waits().stream().reduce(Duration.ZERO, Duration::plus));
    }

    @Test
    void a_file_changed_by_the_program_that_held_it_is_not_overwritten() throws IOException {
        Path file = desk.file();
        var fs = FaultFs.before(Call.MOVE, () -> {
            Files.write(file, OTHER.bytes());
            throw Fault.BUSY.exception();
        });

        Outcome<Saved> outcome = desk.saving(fs).save(file, NEW, unchanged());

        assertRefused(file, IoFault.CHANGED.problem(), outcome);
        assertEquals(OTHER, Desk.read(file));
    }
}
