package dev.remit.file.save;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Optional;

/// How the real file system's attributes become a [Stat], and an [Access] becomes attributes again.
final class Stats {
    private Stats() {}

    static boolean hasModes(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    static Stat of(Path path) throws IOException {
        return hasModes(path) ? withMode(path) : plain(path);
    }

    private static Stat withMode(Path path) throws IOException {
        var seen = Files.readAttributes(path, PosixFileAttributes.class, NOFOLLOW_LINKS);
        int links = (Integer) Files.getAttribute(path, "unix:nlink", NOFOLLOW_LINKS);
        // The system lets an administrator write everything; the owner's own bit is what says "read-only".
        boolean writable = seen.permissions().contains(OWNER_WRITE) && Files.isWritable(path);
        return stat(seen, links, writable, Optional.of(new Access(seen.owner(), seen.group(), seen.permissions())));
    }

    private static Stat plain(Path path) throws IOException {
        var seen = Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS);
        return stat(seen, 1, Files.isWritable(path), Optional.empty());
    }

    private static Stat stat(BasicFileAttributes seen, int links, boolean writable, Optional<Access> access) {
        Optional<Object> identity = Optional.ofNullable(seen.fileKey());
        return new Stat(kind(seen), seen.size(), seen.lastModifiedTime(), identity, links, writable, access);
    }

    private static Stat.Kind kind(BasicFileAttributes seen) {
        if (seen.isRegularFile()) return Stat.Kind.FILE;
        if (seen.isDirectory()) return Stat.Kind.FOLDER;
        return seen.isSymbolicLink() ? Stat.Kind.LINK : Stat.Kind.OTHER;
    }

    static void give(Path file, Access access) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class, NOFOLLOW_LINKS);
        var now = view.readAttributes();
        boolean grouped = now.group().equals(access.group()) || isAllowed(() -> view.setGroup(access.group()));
        if (!now.owner().equals(access.owner())) isAllowed(() -> view.setOwner(access.owner()));
        view.setPermissions(grouped ? access.mode() : access.modeWithoutGroup());
    }

    private static boolean isAllowed(Change change) throws IOException {
        try {
            change.make();
            return true;
        } catch (FileSystemException denied) {
            return false;
        }
    }

    private interface Change {
        void make() throws IOException;
    }
}
