package dev.remit.file.save;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What tests may ask of the machine they run on; where it is not there, they are skipped and say why.
final class Machine {
    private Machine() {}

    static Path pipe(Path path) throws IOException {
        Process made = new ProcessBuilder(List.of("mkfifo", path.toString())).start();
        assumeTrue(exits(made) == 0, "no mkfifo here");
        return path;
    }

    static Path device(String path) {
        assumeTrue(Files.exists(Path.of(path)), "no " + path + " here");
        return Path.of(path);
    }

    /// To a user and a group of these numbers.
    static void giveAway(Path file, int user, int group) throws IOException {
        try {
            Files.setAttribute(file, "unix:uid", user);
            Files.setAttribute(file, "unix:gid", group);
        } catch (FileSystemException notAllowed) {
            assumeTrue(false, "only the administrator may give files away");
        }
    }

    static void mustHaveModes() {
        assumeTrue(Stats.hasModes(Path.of("")), "files have no modes here");
    }

    static void mustBeOrdinaryUser(Path folder) {
        assumeTrue(!Files.isWritable(folder), "the administrator may write everywhere");
    }

    private static int exits(Process process) {
        return process.onExit().join().exitValue();
    }
}
