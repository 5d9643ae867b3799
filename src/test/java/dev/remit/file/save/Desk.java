package dev.remit.file.save;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// A folder with files in it and all that saving needs, without waiting for real.
record Desk(Path folder, Path state, List<Duration> waits, InstantSource clock) {
    static final Content OLD = Content.utf8("the old version\n");
    static final Content NEW = Content.utf8("the new version, a little longer\n");
    static final Content OTHER = Content.utf8("what somebody else wrote\n");
    static final Instant NOON = Instant.parse("2026-06-01T12:00:00.250Z");

    static Desk in(Path place) throws IOException {
        Path real = place.toRealPath();
        Path folder = Files.createDirectory(real.resolve("work"));
        return new Desk(folder, real.resolve("state"), new ArrayList<>(), InstantSource.fixed(NOON));
    }

    Desk at(Instant time) {
        return new Desk(folder, state, waits, InstantSource.fixed(time));
    }

    /// The file, holding the old version.
    Path file() throws IOException {
        Path file = path("org.remit");
        Files.write(file, OLD.bytes());
        return file;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Opening opening(SaveFs fs) {
        return new Opening(fs, waits::add);
    }

    Opening opening() {
        return opening(new RealFs());
    }

    SafeSave saving(SaveFs fs) {
        return new SafeSave(fs, new SplittableRandom(7), waits::add, new StateFolder(state), clock);
    }

    SafeSave saving() {
        return saving(new RealFs());
    }

    AtomicOutput output(SaveFs fs) {
        return new AtomicOutput(fs, new SplittableRandom(7), waits::add);
    }

    AtomicOutput output() {
        return output(new RealFs());
    }

    Path backupFolder(Path file) {
        return new StateFolder(state).backupsOf(file);
    }

    List<String> backups(Path file) throws IOException {
        return names(backupFolder(file));
    }

    static Expected unchanged() {
        return Expected.unchanged(OLD.hash());
    }

    static Content read(Path file) throws IOException {
        return Content.of(Files.readAllBytes(file));
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    static void setMode(Path file, String mode) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    static List<Duration> millis(long... millis) {
        return LongStream.of(millis).mapToObj(Duration::ofMillis).toList();
    }

    /// Written, and nothing to remark.
    static void assertWritten(Path file, Content content, Outcome<Saved> outcome) throws IOException {
        assertEquals(Outcome.done(new Saved.Written(file, content.hash())), outcome);
        assertEquals(content, read(file));
    }

    /// Refused for this and nothing else, under the name the user gave.
    static void assertRefused(Path named, Problem problem, Outcome<?> outcome) {
        assertEquals(List.of(problem.in(named.toString())), outcome.problems());
        assertEquals(Outcome.Refused.class, outcome.getClass());
    }
}
