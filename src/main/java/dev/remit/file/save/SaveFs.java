package dev.remit.file.save;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/// The file system as saving needs it, one call a step, so that each step can be made to fail.
public interface SaveFs {
    /// Where the path leads once every link is followed.
    Path real(Path path) throws IOException;

    /// What stands under this very name; a link is not followed.
    Stat stat(Path path) throws IOException;

    /// The bytes of a file, cut off after so many.
    byte[] read(Path file, int atMost) throws IOException;

    /// The bytes that can still be written here; 0 also where the system does not say.
    long usableSpace(Path folder) throws IOException;

    List<Path> list(Path folder) throws IOException;

    /// The folder and those above it, each new one for its owner alone.
    void makeFolders(Path folder) throws IOException;

    /// A file that was not there before, open for writing.
    NewFile create(Path file, Privacy privacy) throws IOException;

    /// Owner and group as far as the system lets us, and the mode.
    void give(Path file, Access access) throws IOException;

    /// One step that also replaces: the name shows the old file or the new one, never neither.
    void move(Path from, Path to) throws IOException;

    /// One step that never replaces: a [java.nio.file.FileAlreadyExistsException] where the name is taken.
    void moveNew(Path from, Path to) throws IOException;

    /// Nothing happens where nothing is.
    void delete(Path file) throws IOException;

    /// Makes the names in a folder survive a power cut, where the system offers that.
    void force(Path folder) throws IOException;

    /// Who may read a file that has no predecessor.
    enum Privacy {
        /// Its owner alone.
        PRIVATE,
        /// Whoever the user's own settings allow.
        USUAL
    }

    /// A file being written.
    interface NewFile extends Closeable {
        /// How many bytes were taken, perhaps not all.
        int write(ByteBuffer bytes) throws IOException;

        /// Makes what was written survive a power cut.
        void force() throws IOException;
    }
}
