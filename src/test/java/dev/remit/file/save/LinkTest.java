package dev.remit.file.save;

import static dev.remit.file.save.Desk.NEW;
import static dev.remit.file.save.Desk.OLD;
import static dev.remit.file.save.Desk.assertRefused;
import static dev.remit.file.save.Desk.assertWritten;
import static dev.remit.file.save.Desk.unchanged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.text.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkTest {
    @TempDir
    Path place;

    private Desk desk;

    @BeforeEach
    void sit_down() throws IOException {
        desk = Desk.in(place);
        Machine.mustHaveModes();
    }

    @Test
    void a_link_is_opened_as_the_file_it_leads_to() throws IOException {
        Path file = desk.file();
        Path link = link("link.remit", file);

        assertEquals(Outcome.done(new Opened(file, OLD)), desk.opening().open(link));
    }

    @Test
    void a_link_stays_a_link_and_its_file_is_saved() throws IOException {
        Path file = desk.file();
        Path link = link("link.remit", Path.of("org.remit"));

        Outcome<Saved> outcome = desk.saving().save(link, NEW, unchanged());

        assertWritten(file, NEW, outcome);
        assertEquals(Path.of("org.remit"), Files.readSymbolicLink(link));
    }

    @Test
    void a_chain_of_three_links_through_another_folder_is_kept() throws IOException {
        Path elsewhere = Files.createDirectory(desk.path("elsewhere"));
        Path file = Files.write(elsewhere.resolve("org.remit"), OLD.bytes());
        Path third = link("elsewhere/third.remit", Path.of("org.remit"));
        Path second = link("second.remit", third);
        Path first = link("first.remit", Path.of("second.remit"));

        Outcome<Saved> outcome = desk.saving().save(first, NEW, unchanged());

        assertWritten(file, NEW, outcome);
        assertTrue(List.of(first, second, third).stream().allMatch(Files::isSymbolicLink));
        assertEquals(List.of("elsewhere", "first.remit", "second.remit"), Desk.names(desk.folder()));
        assertEquals(List.of("org.remit", "third.remit"), Desk.names(elsewhere));
    }

    @Test
    void a_link_that_leads_nowhere_is_refused() throws IOException {
        Path link = link("link.remit", Path.of("missing.remit"));

        assertRefused(link, IoFault.BROKEN_LINK.problem(), desk.opening().open(link));
        assertRefused(link, IoFault.BROKEN_LINK.problem(), desk.saving().save(link, NEW, Expected.anything()));
        assertRefused(link, IoFault.BROKEN_LINK.problem(), desk.output().write(link, NEW, Expected.absent()));
        assertEquals(List.of("link.remit"), Desk.names(desk.folder()));
    }

    @Test
    void links_in_a_circle_are_refused() throws IOException {
        Path link = link("a.remit", Path.of("b.remit"));
        link("b.remit", Path.of("a.remit"));

        assertRefused(link, IoFault.BROKEN_LINK.problem(), desk.opening().open(link));
        assertRefused(link, IoFault.BROKEN_LINK.problem(), desk.saving().save(link, NEW, unchanged()));
    }

    @Test
    void a_second_name_of_the_file_keeps_the_old_version_and_that_is_said() throws IOException {
        Path file = desk.file();
        Path second = Files.createLink(desk.path("second.remit"), file);

        Outcome<Saved> outcome = desk.saving().save(file, NEW, unchanged());

        assertEquals(List.of(IoFault.HARD_LINK.problem().in(file.toString())), outcome.problems());
        assertEquals(NEW, Desk.read(file));
        assertEquals(OLD, Desk.read(second));
    }

    private Path link(String name, Path target) throws IOException {
        return Files.createSymbolicLink(desk.path(name), target);
    }
}
