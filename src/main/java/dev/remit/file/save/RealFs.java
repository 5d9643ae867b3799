package dev.remit.file.save;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The file system of this machine.
public final class RealFs implements SaveFs {
    @Override
    public Path real(Path path) throws IOException {
        return path.toRealPath();
    }

    @Override
    public Stat stat(Path path) throws IOException {
        return Stats.of(path);
    }

    @Override
    public byte[] read(Path file, int atMost) throws IOException {
        try (var in = Files.newInputStream(file, READ, NOFOLLOW_LINKS)) {
            return in.readNBytes(atMost);
        }
    }

    @Override
    public long usableSpace(Path folder) {
        // FileStore would say more, but fails where the mount table does not list the folder, as in some containers.
        return folder.toFile().getUsableSpace();
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void makeFolders(Path folder) throws IOException {
        Files.createDirectories(folder, mode(folder, "rwx------"));
    }

    @Override
    public NewFile create(Path file, Privacy privacy) throws IOException {
        FileAttribute<?>[] mode = switch (privacy) {
            case PRIVATE -> mode(file, "rw-------");
            case USUAL -> new FileAttribute<?>[0];
        };
        return new RealFile(FileChannel.open(file, Set.of(CREATE_NEW, WRITE, NOFOLLOW_LINKS), mode));
    }

    @Override
    public void give(Path file, Access access) throws IOException {
        Stats.give(file, access);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, ATOMIC_MOVE);
    }

    @Override
    public void moveNew(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (FileAlreadyExistsException | NoSuchFileException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException noLinks) {
            moveOverClaim(from, to);
        }
        Files.deleteIfExists(from);
    }

    /// Memory sticks and some network drives have no links. There an empty file claims the name first.
    private void moveOverClaim(Path from, Path to) throws IOException {
        create(to, Privacy.USUAL).close();
        try {
            move(from, to);
        } catch (IOException e) {
            Files.delete(to);
            throw e;
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void force(Path folder) throws IOException {
        if (!Stats.hasModes(folder)) return; // Windows cannot open a folder
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] mode(Path path, String rights) {
        if (!Stats.hasModes(path)) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))};
    }

    private record RealFile(FileChannel channel) implements NewFile {
        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return channel.write(bytes);
        }

        @Override
        public void force() throws IOException {
            channel.force(true);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
