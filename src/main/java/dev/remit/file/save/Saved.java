package dev.remit.file.save;

import java.nio.file.Path;

/// A write that is as it should be now.
public sealed interface Saved {
    /// The new bytes stand under the name.
    ///
    /// @param file the file itself, links followed
    record Written(Path file, ContentHash hash) implements Saved {}

    /// The file already had these bytes when it was read, so nothing was written.
    record Same(ContentHash hash) implements Saved {}

    /// What to expect on disk at the next save.
    ContentHash hash();
}
