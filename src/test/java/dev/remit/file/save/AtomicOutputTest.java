package dev.remit.file.save;

import static dev.remit.file.save.Desk.NEW;
import static dev.remit.file.save.Desk.OLD;
import static dev.remit.file.save.Desk.assertRefused;
import static dev.remit.file.save.Desk.assertWritten;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.file.save.FaultFs.Call;
import dev.remit.text.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicOutputTest {
    @TempDir
    Path place;

    private Desk desk;

    @BeforeEach
    void sit_down() throws IOException {
        desk = Desk.in(place);
    }

    @Test
    void an_export_is_a_new_file() throws IOException {
        Path file = desk.path("raci.csv");

        assertWritten(file, NEW, desk.output().write(file, NEW, Expected.absent()));

        assertEquals(List.of("raci.csv"), Desk.names(desk.folder()));
    }

    @Test
    void an_export_never_replaces_a_file_unless_it_may() throws IOException {
        Path file = desk.file();

        assertRefused(file, IoFault.EXISTS.problem(), desk.output().write(file, NEW, Expected.absent()));
        assertEquals(OLD, Desk.read(file));

        assertWritten(file, NEW, desk.output().write(file, NEW, Expected.anything()));
    }

    @Test
    void what_is_made_in_small_pieces_is_written_whole() throws IOException {
        Path file = desk.path("raci.csv");
        Filling pieces = Filling.ofText(out -> {
            for (int row = 0; row < 50_000; row++) out.append("row ").append("by row\r\n");
        });

        assertWritten(file, Content.of(pieces.bytes()), desk.output().write(file, pieces, Expected.absent()));
    }

    @Test
    void what_cannot_be_made_to_its_end_leaves_nothing_behind() throws IOException {
        Filling broken = out -> {
            out.write(new byte[1 << 20]);
            throw new CancellationException();
        };

        assertThrows(CancellationException.class, () -> desk.output().write(desk.file(), broken, Expected.anything()));

        assertEquals(OLD, Desk.read(desk.file()));
        assertEquals(List.of(desk.file().getFileName().toString()), Desk.names(desk.folder()));
    }

    @Test
    void a_relative_name_is_meant_from_here() {
        Path here = Path.of("pom.xml");

        assertRefused(here, IoFault.EXISTS.problem(), desk.output().write(here, NEW, Expected.absent()));
    }

    @Test
    void the_new_version_is_written_under_a_hidden_name_that_nobody_can_guess() throws IOException {
        Path file = desk.path("raci.csv");
        var fs = FaultFs.before(Call.MOVE_NEW, () -> {
            String name = Desk.names(desk.folder()).getFirst();
            assertTrue(name.matches("\\.raci\\.csv\\.[0-9a-f]{16}\\.tmp"), name);
        });

        assertWritten(file, NEW, desk.output(fs).write(file, NEW, Expected.absent()));
    }

    @Test
    void a_disk_known_to_be_too_full_is_not_written_to() throws IOException {
        Path file = desk.file();
        var fs = FaultFs.sound().withFree(1000);

        Outcome<Saved> outcome = desk.output(fs).write(file, NEW, Expected.anything());

        assertRefused(file, IoFault.DISK_FULL.problem(new Size(NEW.size()), new Size(1000)), outcome);
        assertEquals(
                "The disk is too full: the file needs 33 bytes, and 1000 bytes are free.",
                outcome.problems().getFirst().message().toString());
        assertEquals(OLD, Desk.read(file));
    }

    @Test
    void a_system_that_does_not_tell_its_free_space_is_written_to() throws IOException {
        Path file = desk.file();

        assertWritten(file, NEW, desk.output(FaultFs.sound().withFree(0)).write(file, NEW, Expected.anything()));
    }

    @Test
    void a_full_quota_is_a_full_disk() throws IOException {
        Path file = desk.file();

        Outcome<Saved> outcome = desk.output(Fault.OVER_QUOTA.on(Call.WRITE)).write(file, NEW, Expected.anything());

        assertEquals("E-IO-003", outcome.problems().getFirst().code());
    }

    @Test
    void a_file_mounted_by_itself_cannot_be_replaced_and_is_left_alone() throws IOException {
        Path file = desk.file();

        Outcome<Saved> outcome = desk.output(Fault.OTHER_DEVICE.on(Call.MOVE)).write(file, NEW, Expected.anything());

        assertRefused(file, IoFault.NOT_ATOMIC.problem(), outcome);
        assertEquals(OLD, Desk.read(file));
    }

    @Test
    void a_stranger_under_the_temporary_name_is_not_touched() throws IOException {
        Path file = desk.path("raci.csv");
        String hex = HexFormat.of().toHexDigits(new SplittableRandom(7).nextLong());
        Path stranger = Files.write(desk.path(".raci.csv." + hex + ".tmp"), OLD.bytes());

        Outcome<Saved> outcome = desk.output().write(file, NEW, Expected.absent());

        assertEquals(Outcome.Refused.class, outcome.getClass());
        assertEquals(OLD, Desk.read(stranger));
    }
}
