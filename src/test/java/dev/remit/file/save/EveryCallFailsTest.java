package dev.remit.file.save;

import static dev.remit.file.save.Desk.NEW;
import static dev.remit.file.save.Desk.OLD;
import static dev.remit.file.save.Desk.unchanged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.file.save.FaultFs.Pen;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryCallFailsTest {
    /// The calls of one save in their order, and what is said when the disk breaks at each. Deleting comes last and
    /// finds nothing: the temporary file has taken its place by then.
    private static final String CALLS = """
        REAL[E-IO-014]
        STAT[E-IO-014]
        USABLE_SPACE[E-IO-014]
        READ[E-IO-014]
        STAT[E-IO-014]
        MAKE_FOLDERS[E-IO-017]
        LIST[E-IO-017]
        REAL[E-IO-017]
        STAT[E-IO-017]
        REAL[E-IO-017]
        USABLE_SPACE[E-IO-017]
        CREATE[E-IO-017]
        WRITE[E-IO-017]
        FORCE[E-IO-017]
        CLOSE[E-IO-017]
        STAT[E-IO-017]
        MOVE_NEW[E-IO-017]
        DELETE[]
        FORCE_FOLDER[E-IO-017]
        LIST[E-IO-021]
        STAT[E-IO-021]
        CREATE[E-IO-014]
        WRITE[E-IO-014]
        GIVE[E-IO-014]
        FORCE[E-IO-009]
        CLOSE[E-IO-014]
        STAT[E-IO-014]
        REAL[E-IO-014]
        STAT[E-IO-014]
        READ[E-IO-014]
        STAT[E-IO-014]
        MOVE[E-IO-014]
        DELETE[]
        FORCE_FOLDER[E-IO-019]
        """;

    @TempDir
    Path place;

    @ParameterizedTest
    @EnumSource
    void each_call_failed_once_leaves_the_old_file_or_the_new_one_and_nothing_beside_it(Fault fault)
            throws IOException {
        int number = 0;
        FaultFs fs;

        do {
            Desk desk = Desk.in(Files.createDirectory(place.resolve("call " + ++number)));
            Path file = desk.file();
            fs = fault.at(number);

            Outcome<Saved> outcome = desk.saving(fs).save(file, NEW, unchanged());

            assertEquals(whatItSays(outcome), Desk.read(file), "call " + number);
            assertEquals(List.of("org.remit"), Desk.names(desk.folder()), "call " + number);
        } while (fs.reached(number));

        assertTrue(number > 25, "a save has more calls than " + number);
    }

    @ParameterizedTest
    @EnumSource
    void each_call_failing_for_good_leaves_the_old_file_or_the_new_one(Fault fault) throws IOException {
        int number = 0;
        FaultFs fs;

        do {
            Desk desk = Desk.in(Files.createDirectory(place.resolve("call " + ++number)));
            Path file = desk.file();
            fs = fault.from(number);

            Outcome<Saved> outcome = desk.saving(fs).save(file, NEW, unchanged());

            assertEquals(whatItSays(outcome), Desk.read(file), "call " + number);
        } while (fs.reached(number));
    }

    @ParameterizedTest
    @EnumSource
    void each_call_failed_once_leaves_no_half_of_a_new_file(Fault fault) throws IOException {
        int number = 0;
        FaultFs fs;

        do {
            Desk desk = Desk.in(Files.createDirectory(place.resolve("call " + ++number)));
            Path file = desk.path("org.remit");
            fs = fault.at(number);

            Outcome<Saved> outcome = desk.saving(fs).save(file, NEW, Expected.absent());

            List<String> left = outcome instanceof Outcome.Refused<Saved> ? List.of() : List.of("org.remit");
            assertEquals(left, Desk.names(desk.folder()), "call " + number);
        } while (fs.reached(number));
    }

    @Test
    void a_broken_disk_is_passed_over_in_silence_only_where_nothing_is_left_to_do() throws IOException {
        FaultFs sound = FaultFs.sound();
        save(sound, "sound");
        StringBuilder told = new StringBuilder();

        for (int number = 1; sound.reached(number); number++) {
            Outcome<Saved> outcome = save(Fault.BROKEN.at(number), "call " + number);
            told.append(sound.calls().get(number - 1))
                    .append(codes(outcome.problems()))
                    .append('\n');
        }

        assertEquals(CALLS, told.toString());
    }

    @Test
    void short_writes_add_up() throws IOException {
        Desk desk = Desk.in(place);
        Path file = desk.file();
        var fs = FaultFs.sound().with(Pen.taking(5));

        Outcome<Saved> outcome = desk.saving(fs).save(file, NEW, unchanged());

        Desk.assertWritten(file, NEW, outcome);
    }

    @Test
    void a_disk_that_fills_after_any_piece_leaves_the_old_file() throws IOException {
        var large = Content.of(new byte[64 << 10]);
        int number = 0;
        FaultFs fs;

        do {
            Desk desk = Desk.in(Files.createDirectory(place.resolve("call " + ++number)));
            Path file = desk.file();
            fs = Fault.FULL.from(number).with(Pen.taking(4 << 10));

            Outcome<Saved> outcome = desk.saving(fs).save(file, large, unchanged());

            Content left = outcome instanceof Outcome.Refused<Saved> ? OLD : large;
            assertEquals(left, Desk.read(file), "call " + number);
        } while (fs.reached(number));
    }

    @Test
    void a_write_that_loses_bytes_is_noticed() throws IOException {
        Desk desk = Desk.in(place);
        Path file = desk.path("org.remit");
        var fs = FaultFs.sound().with(Pen.forgetting());

        Outcome<Saved> outcome = desk.saving(fs).save(file, NEW, Expected.absent());

        Desk.assertRefused(file, IoFault.NOT_SYNCED.problem("bytes are missing"), outcome);
        assertFalse(Files.exists(file));
    }

    private Outcome<Saved> save(SaveFs fs, String name) throws IOException {
        Desk desk = Desk.in(Files.createDirectory(place.resolve(name)));
        return desk.saving(fs).save(desk.file(), NEW, unchanged());
    }

    private static Content whatItSays(Outcome<Saved> outcome) {
        return outcome instanceof Outcome.Refused<Saved> ? OLD : NEW;
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
