package dev.remit.file.save;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/// The file that a name means, links followed.
sealed interface Target {
    /// Nothing yet, in a folder that exists.
    record New(Path path) implements Target {}

    /// A regular file.
    record Existing(Path path, Stat stat) implements Target {}

    Path path();

    default Path folder() {
        return Objects.requireNonNull(path().getParent(), "a file stands in a folder");
    }

    static Target find(SaveFs fs, Path path) throws IOException {
        try {
            return existing(fs, path);
        } catch (NoSuchFileException nothing) {
            return new New(place(fs, path.toAbsolutePath()));
        }
    }

    /// The file of this name, if it is a file.
    ///
    /// @throws NoSuchFileException when nothing has this name
    static Existing existing(SaveFs fs, Path path) throws IOException {
        Path real = real(fs, path);
        Stat stat = fs.stat(real);
        if (stat.kind() != Stat.Kind.FILE) throw IoFault.NOT_A_FILE.refusal();
        return new Existing(real, stat);
    }

    private static Path real(SaveFs fs, Path path) throws IOException {
        try {
            return fs.real(path);
        } catch (AccessDeniedException e) {
            throw e;
        } catch (FileSystemException e) {
            if (isLink(fs, path)) throw IoFault.BROKEN_LINK.refusal();
            throw e;
        }
    }

    private static boolean isLink(SaveFs fs, Path path) throws IOException {
        return fs.stat(path).kind() == Stat.Kind.LINK;
    }

    private static Path place(SaveFs fs, Path path) throws IOException {
        Path folder = Objects.requireNonNull(path.getParent(), "only a root has no parent, and a root exists");
        return fs.real(folder).resolve(Objects.requireNonNull(path.getFileName()));
    }
}
