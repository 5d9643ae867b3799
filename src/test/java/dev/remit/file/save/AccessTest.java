package dev.remit.file.save;

import static dev.remit.file.save.Desk.NEW;
import static dev.remit.file.save.Desk.OLD;
import static dev.remit.file.save.Desk.assertRefused;
import static dev.remit.file.save.Desk.assertWritten;
import static dev.remit.file.save.Desk.unchanged;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.file.save.FaultFs.Call;
import dev.remit.text.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {
    @TempDir
    Path place;

    private Desk desk;

    @BeforeEach
    void sit_down() throws IOException {
        desk = Desk.in(place);
        Machine.mustHaveModes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-r--", "rwxr-xr-x"})
    void a_save_keeps_the_mode(String mode) throws IOException {
        Path file = desk.file();
        Desk.setMode(file, mode);

        Outcome<Saved> outcome = desk.saving().save(file, NEW, unchanged());

        assertWritten(file, NEW, outcome);
        assertEquals(mode, Desk.mode(file));
    }

    @Test
    void the_new_version_is_private_until_it_has_the_mode_of_the_old() throws IOException {
        Path file = desk.file();
        Desk.setMode(file, "rw-r--r--");
        List<String> modes = new ArrayList<>();
        var fs = new FaultFs((call, number) -> {
            if (call == Call.GIVE || call == Call.MOVE) modes.add(Desk.mode(temp()));
        });

        desk.saving(fs).save(file, NEW, unchanged());

        assertEquals(List.of("rw-------", "rw-r--r--"), modes);
    }

    @Test
    void a_new_file_has_the_mode_that_the_user_gives_to_new_files() throws IOException {
        String usual = Desk.mode(Files.createFile(desk.path("usual")));
        Path file = desk.path("org.remit");

        desk.saving().save(file, NEW, Expected.absent());

        assertEquals(usual, Desk.mode(file));
    }

    @Test
    void a_file_marked_read_only_is_left_alone_even_by_the_administrator() throws IOException {
        Path file = desk.file();
        Desk.setMode(file, "r--r--r--");

        Outcome<Saved> outcome = desk.saving().save(file, NEW, unchanged());

        assertRefused(file, IoFault.READ_ONLY.problem(), outcome);
        assertEquals(OLD, Desk.read(file));
        assertEquals("r--r--r--", Desk.mode(file));
    }

    @Test
    void a_read_only_folder_is_left_alone() throws IOException {
        Path file = desk.file();
        Desk.setMode(desk.folder(), "r-xr-xr-x");
        Machine.mustBeOrdinaryUser(desk.folder());

        Outcome<Saved> outcome = desk.saving().save(file, NEW, unchanged());

        assertRefused(file, IoFault.FORBIDDEN.problem(), outcome);
        Desk.setMode(desk.folder(), "rwx------");
    }

    @Test
    void the_administrator_leaves_a_file_to_its_owner_and_group() throws IOException {
        Path file = desk.file();
        Machine.giveAway(file, 12345, 23456);

        desk.saving().save(file, NEW, unchanged());

        assertEquals(12345, Files.getAttribute(file, "unix:uid"));
        assertEquals(23456, Files.getAttribute(file, "unix:gid"));
    }

    @Test
    void without_its_group_a_file_gives_no_rights_to_a_group() throws IOException {
        var seen = Files.readAttributes(desk.file(), PosixFileAttributes.class);
        var access = new Access(seen.owner(), seen.group(), PosixFilePermissions.fromString("rw-rw-r--"));

        assertEquals("rw----r--", PosixFilePermissions.toString(access.modeWithoutGroup()));
    }

    private Path temp() throws IOException {
        String name = Desk.names(desk.folder()).getFirst();
        return desk.path(name);
    }
}
