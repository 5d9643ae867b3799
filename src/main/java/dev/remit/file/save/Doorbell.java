package dev.remit.file.save;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// How a Remit that is started with a file asks the one whose window is open already to show it: a lock says that
/// one is there, and a small file names what to open. No socket, so nothing but this user's own programs can reach
/// it.
///
/// Where anything about it fails, each Remit has a window of its own, as without it.
public final class Doorbell implements AutoCloseable {
    private static final String CALL = ".call";
    private static final Duration MOMENT = Duration.ofMillis(50);
    private static final int MOMENTS = 60;

    private final Path folder;
    private final FileLock lock;

    private Doorbell(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /// Answers from now on, until it is closed; empty where another does already, or where nothing can be written.
    ///
    /// @param folder this user's own, made where it is missing
    public static Optional<Doorbell> answering(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(lockIn(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return Optional.ofNullable(channel.tryLock()).map(lock -> new Doorbell(folder, lock));
        } catch (IOException nothingWritten) {
            return Optional.empty();
        }
    }

    /// What was asked for since the last time, each named once.
    public List<Path> calls() {
        var calls = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder, "*" + CALL)) {
            for (Path file : files) {
                calls.add(Path.of(Files.readString(file)));
                Files.delete(file);
            }
        } catch (IOException | InvalidPathException unreadable) {
            // Whoever rang opens a window of its own when nobody answers.
        }
        return calls;
    }

    @Override
    public void close() throws IOException {
        lock.acquiredBy().close();
    }

    /// Whether one that answers took the file over. Waits for it no longer than three seconds.
    public static boolean rings(Path folder, Path file, RandomGenerator random, Pause pause) {
        if (!isAnswered(folder)) return false;
        try {
            return isTaken(call(folder, file.toAbsolutePath(), random), pause);
        } catch (IOException nothingWritten) {
            return false;
        }
    }

    private static boolean isAnswered(Path folder) {
        try (var channel = FileChannel.open(lockIn(folder), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException none) {
            return false;
        }
    }

    /// Under its real name only when it is whole.
    private static Path call(Path folder, Path file, RandomGenerator random) throws IOException {
        String name = HexFormat.of().toHexDigits(random.nextLong());
        Path temporary = folder.resolve(name + ".tmp");
        Files.writeString(temporary, file.toString(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        return Files.move(temporary, folder.resolve(name + CALL), StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isTaken(Path call, Pause pause) throws IOException {
        try {
            for (int i = 0; i < MOMENTS; i++) {
                if (Files.notExists(call)) return true;
                pause.last(MOMENT);
            }
        } catch (InterruptedIOException stopped) {
            // Then nobody waits for the answer either.
        }
        return !isWithdrawn(call);
    }

    private static boolean isWithdrawn(Path call) throws IOException {
        try {
            Files.delete(call);
            return true;
        } catch (NoSuchFileException taken) {
            return false;
        }
    }

    private static Path lockIn(Path folder) {
        return folder.resolve("window.lock");
    }
}
