package dev.remit.file.save;

import java.nio.file.attribute.FileTime;
import java.util.Optional;

/// What the system tells about a name without opening it.
///
/// @param identity tells the file from another that took its name; empty where the system does not say
/// @param links how many names the file has
/// @param access empty where the system has no owner, group and mode
public record Stat(
        Kind kind,
        long size,
        FileTime modified,
        Optional<Object> identity,
        int links,
        boolean isWritable,
        Optional<Access> access) {

    /// What a name may stand for.
    public enum Kind {
        FILE,
        FOLDER,
        LINK,
        /// A device, a pipe, a socket.
        OTHER
    }

    /// Whether the file was left alone between two looks at it.
    boolean isStill(Stat later) {
        return size == later.size && modified.equals(later.modified) && identity.equals(later.identity);
    }
}
