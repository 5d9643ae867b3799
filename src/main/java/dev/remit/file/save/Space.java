package dev.remit.file.save;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// Whether a disk holds what is to be written: asked before, and again when writing failed.
final class Space {
    private static final long RESERVE = 1 << 20;

    private Space() {}

    static void check(SaveFs fs, Path folder, long needed) throws IOException {
        long free = fs.usableSpace(folder);
        // 0 may mean "unknown" too. Writing goes on then: a failed write does no harm.
        if (free > 0 && free < needed + RESERVE) throw full(needed, free);
    }

    /// A failed write as the fault of a full disk, if it was that.
    static IOException explain(IOException failed, SaveFs fs, Path folder, long missing) throws IOException {
        long free = fs.usableSpace(folder);
        return free < missing || saysFull(failed) ? full(missing, free) : failed;
    }

    /// Java has no exception of its own for it, and a quota leaves the disk itself with space.
    private static boolean saysFull(IOException failed) {
        String words = Attempt.reason(failed).toLowerCase(Locale.ROOT);
        return Stream.of("no space", "quota", "not enough space").anyMatch(words::contains);
    }

    private static Refusal full(long needed, long free) {
        return IoFault.DISK_FULL.refusal(new Size(needed), new Size(free));
    }
}
