package dev.remit.file.save;

import java.nio.file.Path;

/// A file as it was read, in one state.
///
/// @param path the file itself, links followed
public record Opened(Path path, Content content) {
    /// What to expect on disk when this is saved.
    public Expected expected() {
        return Expected.unchanged(content.hash());
    }
}
